/** How the product is served, as far as its headers depend on it. */
interface Serving {
  /** Browsers reach it over TLS only. */
  readonly isSecure: boolean
  /** Next's development server evaluates code and writes styles of its own. */
  readonly isDevelopment: boolean
}

export type HeaderList = readonly (readonly [name: string, value: string])[]

const unusedFeatures = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen'],
  ...['geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
]

const everywhere: HeaderList = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', unusedFeatures.map((feature) => `${feature}=()`).join(', ')],
]

const twoYears = 63_072_000

/** The headers of every answer, without the policy of its content. */
export function securityHeaders({ isSecure }: Serving): HeaderList {
  const transport = ['strict-transport-security', `max-age=${twoYears}; includeSubDomains`] as const
  return isSecure ? [...everywhere, transport] : everywhere
}

/** An answer that is not a page may load nothing, whatever a browser takes it for. */
export const policyOfData =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * SHA-256 of the style elements that packages write in the browser, where no nonce reaches them: nothing
 * (a sheet is filled after it is inserted), sonner's sheet, and the hidden scroll bars of Radix's select and
 * scroll area. A test computes them again.
 */
export const packageStyles: readonly string[] = [
  'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY=',
  'sha256-441zG27rExd4/il+NvIqyL8zFx5XmyNQtE381kSkUJk=',
  'sha256-vGQdhYJbTuF+M8iCn1IZCHpdkiICocWHDq4qnQF4Rjw=',
]

/**
 * The policy of one page: scripts run by the nonce of this answer or because such a script loaded them,
 * style elements by nonce or hash. Style attributes stay open: Radix renders them into the page.
 */
export function policyOfPage(nonce: string, { isSecure, isDevelopment }: Serving): string {
  const styles = isDevelopment
    ? "'unsafe-inline'"
    : [`'nonce-${nonce}'`, ...packageStyles.map((hash) => `'${hash}'`)].join(' ')
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src-elem 'self' ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
