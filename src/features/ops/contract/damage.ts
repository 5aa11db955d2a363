/** What can be wrong between two records that one transaction or one delivery should have kept together. */
export const damageKinds = ['lost', 'double', 'half_done'] as const
export type DamageKind = (typeof damageKinds)[number]

/** One disagreement, named by ids and counts only. */
export interface Damage {
  readonly kind: DamageKind
  /** What it is about, `noun.part`: stable, for programs. */
  readonly what: string
  readonly subjectId: string
  readonly message: string
}
