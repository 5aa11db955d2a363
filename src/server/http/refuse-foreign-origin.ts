import { ServiceError } from '@/core/errors'

interface OriginRule {
  /** APP_ORIGIN, when configured. */
  readonly appOrigin: string | undefined
}

/**
 * Refuses what another site makes a browser send (CSRF). Browsers name their origin on every POST; a
 * caller that names none is not a browser and carries no ambient cookie.
 */
export function refuseForeignOrigin(headers: Headers, rule: OriginRule): void {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  const isForeign = origin
    ? !isOwnOrigin(origin, headers.get('host'), rule)
    : site !== null && site !== 'same-origin' && site !== 'none'
  if (isForeign) {
    throw new ServiceError('FORBIDDEN_ROLE', 'This request came from another site and was refused.')
  }
}

function isOwnOrigin(origin: string, host: string | null, rule: OriginRule): boolean {
  if (rule.appOrigin) return origin === new URL(rule.appOrigin).origin
  return URL.canParse(origin) && new URL(origin).host === host
}
