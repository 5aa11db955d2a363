import { allSettings, type Rule } from '../rule'

const mostOnProfessionalClaim = 12
const mostOnInstitutionalClaim = 25

/** A claim has room for so many diagnoses and no more. */
export const fmt14: Rule = {
  id: 'FMT-14',
  group: 'FMT',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'A professional claim has at most 12 diagnoses, an institutional one a principal and 24 others',
  citation: 'CMS-1500 items 21 and 24E; UB-04 FL 67',
  check: ({ entered, encounter }) => {
    const isProfessional = encounter.setting === 'professional'
    const most = isProfessional ? mostOnProfessionalClaim : mostOnInstitutionalClaim
    const tooMany = entered[most]
    if (!tooMany) return []
    const claim = isProfessional ? 'A professional claim' : 'An institutional claim'
    return [
      {
        row: tooMany.row,
        message: `${claim} holds ${most} diagnoses, and the record has ${entered.length}.`,
        fix: {
          text: `Remove those from row ${most + 1} on, or split the encounter into two claims.`,
        },
      },
    ]
  },
}
