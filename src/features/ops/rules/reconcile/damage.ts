import type { Damage, DamageKind } from '../../contract/damage'

/** A disagreement of `kind` about `what` of a subject. */
export function damage(
  kind: DamageKind,
  what: string,
  { subjectId, message }: { readonly subjectId: string; readonly message: string },
): Damage {
  return { kind, what, subjectId, message }
}

/** Whether one thing that should stand for another is missing or there too often. */
export function kindOfCount(found: number, expected: number): DamageKind {
  return found < expected ? 'lost' : 'double'
}
