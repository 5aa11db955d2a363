/** The address when it is a page of this product, undefined when it leads elsewhere or to no page. */
export function ownPath(address: string | undefined): string | undefined {
  if (!address || !/^\/[a-z]/.test(address) || /[\\\s]/.test(address)) return undefined
  const base = 'http://own.invalid'
  if (!URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  const path = url.pathname + url.search
  return url.origin === base && !url.pathname.startsWith('/api/') ? path : undefined
}
