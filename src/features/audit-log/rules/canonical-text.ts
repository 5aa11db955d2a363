import canonicalize from 'canonicalize'

/** What one audit row says: ids and names of changed fields, never clinical text. */
export interface AuditFacts {
  readonly id: string
  readonly orgId: string
  /** ISO timestamp. */
  readonly at: string
  readonly actorId: string
  readonly actorLabel: string
  readonly action: string
  readonly subjectType?: string
  readonly subjectId?: string
  /** Names of the changed fields. */
  readonly changed?: readonly string[]
  /** Further ids, counts and enumerations. */
  readonly detail?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** The text that is hashed into the chain: JSON canonicalized by RFC 8785. */
export function canonicalText(facts: AuditFacts): string {
  const text = canonicalize(facts)
  if (text === undefined) throw new Error('audit facts cannot be canonicalized')
  return text
}
