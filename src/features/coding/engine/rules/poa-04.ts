import { obstetric } from '../curated/obstetric'
import { isNewbornRecord } from '../newborn-record'
import { indicatorOf, isNotPresent } from '../present-on-admission'
import { inpatientOnly, type Rule } from '../rule'

const { chapter15, perinatal, liveborn } = obstetric.items

/** What occasioned the admission was there at the admission, save at a delivery or birth. */
export const poa04: Rule = {
  id: 'POA-04',
  group: 'POA',
  severity: 'WARN',
  settings: inpatientOnly,
  title: 'The principal diagnosis was present on admission, except at a delivery or birth',
  citation:
    'ICD-10-CM Official Guidelines II and Appendix I; UHDDS definition of principal diagnosis',
  concernsPrincipal: (code) => !isBirthOrDelivery(code),
  check: (facts) => {
    const { principal } = facts
    if (!principal || !isNotPresent(principal) || isBirthOrDelivery(principal.code)) return []
    if (isNewbornRecord(facts)) return []
    return [
      {
        row: principal.row,
        message: `${principal.shown} is principal with POA ${indicatorOf(principal)}: the condition that occasioned the admission was there at the admission.`,
        fix: {
          text: 'Check the indicator, and whether another condition occasioned the admission.',
        },
      },
    ]
  },
}

function isBirthOrDelivery(code: string): boolean {
  return chapter15(code) || perinatal(code) || liveborn(code)
}
