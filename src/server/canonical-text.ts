import canonicalize from 'canonicalize'

/** JSON canonicalized by RFC 8785: the same facts always give the same text. */
export function canonicalText(facts: object): string {
  const text = canonicalize(facts)
  if (text === undefined) throw new Error('the facts cannot be canonicalized')
  return text
}
