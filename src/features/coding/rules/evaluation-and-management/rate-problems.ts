import type { Rating } from './complexity'

/** Kinds of problem that the provider addressed at the visit, as the table of levels names them. */
export const problemKinds = [
  'selfLimited',
  'stableChronic',
  'stableAcute',
  'acuteUncomplicated',
  'acuteUncomplicatedHospital',
  'chronicWorse',
  'undiagnosedUncertain',
  'acuteSystemic',
  'acuteComplicatedInjury',
  'chronicSevere',
  'threatToLifeOrFunction',
] as const
export type ProblemKind = (typeof problemKinds)[number]

/** How many problems of each kind were addressed; what is absent counts as none. */
export type ProblemCounts = Readonly<Partial<Record<ProblemKind, number>>>

interface Threshold extends Rating {
  readonly kind: ProblemKind
  readonly least: number
}

/** Highest first; the first that is met rates the element. Source: AMA CPT E/M guidelines 2023, MDM table. */
const thresholds: readonly Threshold[] = [
  threshold('chronicSevere', 1, ['high', 'a chronic illness with severe exacerbation']),
  threshold('threatToLifeOrFunction', 1, ['high', 'a threat to life or bodily function']),
  threshold('chronicWorse', 1, ['moderate', 'a chronic illness that worsens or has side effects']),
  threshold('stableChronic', 2, ['moderate', 'two or more stable chronic illnesses']),
  threshold('undiagnosedUncertain', 1, [
    'moderate',
    'an undiagnosed new problem of uncertain prognosis',
  ]),
  threshold('acuteSystemic', 1, ['moderate', 'an acute illness with systemic symptoms']),
  threshold('acuteComplicatedInjury', 1, ['moderate', 'an acute complicated injury']),
  threshold('selfLimited', 2, ['low', 'two or more self-limited or minor problems']),
  threshold('stableChronic', 1, ['low', 'one stable chronic illness']),
  threshold('acuteUncomplicated', 1, ['low', 'an acute uncomplicated illness or injury']),
  threshold('stableAcute', 1, ['low', 'a stable acute illness']),
  threshold('acuteUncomplicatedHospital', 1, [
    'low',
    'an acute uncomplicated problem that needs hospital care',
  ]),
  threshold('selfLimited', 1, ['straightforward', 'one self-limited or minor problem']),
]

/** Rates the number and complexity of the problems addressed. */
export function rateProblems(counts: ProblemCounts): Rating {
  const met = thresholds.find(({ kind, least }) => (counts[kind] ?? 0) >= least)
  return {
    complexity: met?.complexity ?? 'straightforward',
    reason: met?.reason ?? 'no problem addressed',
  }
}

function threshold(
  kind: ProblemKind,
  least: number,
  [complexity, reason]: readonly [Rating['complexity'], string],
): Threshold {
  return { kind, least, complexity, reason }
}
