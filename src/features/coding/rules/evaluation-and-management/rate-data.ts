import type { Rating } from './complexity'

/** What was reviewed and analysed at the visit. */
export interface DataReviewed {
  /** Sources outside the group and specialty whose notes were reviewed; each counts once. */
  readonly externalNotes: readonly string[]
  /**
   * Tests ordered or reviewed. Order and later result are one; a panel is one. A test whose
   * interpretation the same clinician bills is left out here.
   */
  readonly tests: readonly string[]
  readonly independentHistorian: boolean
  /** Own reading of a test that somebody else performed and reported. */
  readonly independentInterpretation: boolean
  /** Management or test discussed with an external clinician or other appropriate source. */
  readonly externalDiscussion: boolean
}

/** Rates the amount and complexity of data. Source: AMA CPT E/M guidelines 2023, MDM table. */
export function rateData(reviewed: DataReviewed): Rating {
  const documents = countOnce(reviewed.externalNotes) + countOnce(reviewed.tests)
  const categories = categoriesOf(reviewed, documents)
  const reason = categories.join(', ')
  if (categories.length >= 2) return { complexity: 'high', reason }
  if (categories.length === 1) return { complexity: 'moderate', reason }
  if (documents >= 2) return { complexity: 'low', reason: `${documents} notes and tests` }
  return reviewed.independentHistorian
    ? { complexity: 'low', reason: 'an independent historian' }
    : { complexity: 'straightforward', reason: 'minimal or no data' }
}

/** The categories of extensive data that are met: any one is moderate, any two are high. */
function categoriesOf(reviewed: DataReviewed, documents: number): string[] {
  const items = documents + (reviewed.independentHistorian ? 1 : 0)
  return [
    items >= 3 ? [`${items} notes, tests and historians`] : [],
    reviewed.independentInterpretation ? ['an independent interpretation'] : [],
    reviewed.externalDiscussion ? ['a discussion with an external source'] : [],
  ].flat()
}

function countOnce(names: readonly string[]): number {
  const trimmed = names.map((name) => name.trim().toLowerCase())
  return new Set(trimmed.filter((name) => name !== '')).size
}
