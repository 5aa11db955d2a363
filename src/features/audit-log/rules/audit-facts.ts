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
