import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { among } from '../code-ranges'
import { localizedInfections } from '../curated/systemic-infections'
import type { DiagnosisFact, Facts } from '../facts'
import { inpatientOnly, type Issue, type Rule } from '../rule'
import { comesBefore, putBefore } from '../sequence'
import { isSystemicInfection } from '../systemic-infections'

/** Complications, obstetric and newborn sepsis have an order of their own. */
const ownOrder = among('O00-O9A', 'P00-P96', 'T80-T88')

/** Sepsis and a localized infection that were both present on admission: the sepsis comes first. */
export const seq09: Rule = {
  id: 'SEQ-09',
  group: 'SEQ',
  severity: 'ERROR',
  settings: inpatientOnly,
  title: 'Sepsis stands before a localized infection when both were present on admission',
  citation: 'ICD-10-CM Official Guidelines I.C.1.d.4',
  concerns: localizedInfections.items,
  besides: isSepsis,
  check: (facts, concerned) => {
    const { diagnoses, release } = facts
    const sepsis = diagnoses.find(({ code, poa }) => poa === 'Y' && isSepsis(code, release))
    if (!sepsis) return []
    return concerned
      .filter(({ poa }) => poa === 'Y')
      .filter((localized) => comesBefore(localized, sepsis))
      .slice(0, 1)
      .map((localized) => issueOf(localized, sepsis, facts))
  },
}

function isSepsis(code: string, release: ReleaseView): boolean {
  return isSystemicInfection(code, release) && !ownOrder(code)
}

function issueOf(localized: DiagnosisFact, sepsis: DiagnosisFact, facts: Facts): Issue {
  return {
    row: localized.row,
    withRows: [sepsis.row],
    message: `${localized.shown} stands before ${sepsis.shown}, and both were present on admission.`,
    fix: {
      text: `Put the systemic infection ${sepsis.shown} before the localized infection ${localized.shown}.`,
      change: putBefore(sepsis, localized, facts),
    },
  }
}
