import type { ReleaseIdentity, ReleaseView } from '@/features/code-sets/contract/release-view'
import type { DiagnosisFact, Facts } from '../facts'
import type { Fix } from '../finding'
import { headerName, listCodesBelow } from '../list-codes-below'
import { allSettings, type Rule } from '../rule'

/** A code is in force on the governing date, not only before or after it. */
export const fmt05: Rule = {
  id: 'FMT-05',
  group: 'FMT',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'A code is in force on the date that governs the record: discharge for a stay, else the service',
  citation: 'ICD-10-CM Official Guidelines I.B.2; 45 CFR 162.1000 and 162.1002',
  check: (facts) =>
    facts.diagnoses.flatMap((diagnosis) => {
      if (facts.release.find(diagnosis.code)?.billable) return []
      const elsewhere = facts.release.billableElsewhere(diagnosis.code)
      if (elsewhere.length === 0) return []
      return [
        {
          row: diagnosis.row,
          message: `${diagnosis.shown} is not in force on ${facts.encounter.governingDate}: it ${whenOf(elsewhere, facts)}.`,
          fix: fixFor(diagnosis, facts.release),
        },
      ]
    }),
}

function whenOf(elsewhere: readonly ReleaseIdentity[], { release }: Facts): string {
  const before = elsewhere.filter(({ effectiveFrom }) => effectiveFrom < release.effectiveFrom)
  const last = before.toSorted(byStart).at(-1)
  if (last) return `was a code until ${last.effectiveTo} (${last.label})`
  const [first] = elsewhere.toSorted(byStart)
  return `becomes a code on ${first?.effectiveFrom ?? ''} (${first?.label ?? ''})`
}

function byStart(one: ReleaseIdentity, other: ReleaseIdentity): number {
  return one.effectiveFrom < other.effectiveFrom ? -1 : 1
}

function fixFor({ code }: DiagnosisFact, release: ReleaseView): Fix {
  const known = nearestKnown(code, release)
  const below = known ? listCodesBelow(known, release) : ''
  return known && below !== ''
    ? { text: `In ${release.label} choose one of ${below}, under ${headerName(known.code)}.` }
    : { text: `Search ${release.label} for the condition by its words.` }
}

function nearestKnown(code: string, release: ReleaseView) {
  for (let length = code.length; length >= 3; length -= 1) {
    const entry = release.find(code.slice(0, length))
    if (entry && !entry.billable) return entry
  }
  return undefined
}
