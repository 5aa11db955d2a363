import { confirmedOnly, suspicionEncounters } from '../curated/confirmed-only'
import { isOnly } from '../evidence'
import { inpatientOnly, type Rule } from '../rule'

/** In a stay an uncertain diagnosis at discharge is coded as if established, with few exceptions. */
export const set02: Rule = {
  id: 'SET-02',
  group: 'SET',
  severity: 'INFO',
  settings: inpatientOnly,
  title:
    'A diagnosis uncertain at discharge is coded as established, but HIV, Zika, COVID-19 and certain influenza only when confirmed',
  citation: `ICD-10-CM Official Guidelines II.H and III.C; ${confirmedOnly.source}`,
  check: ({ diagnoses }) =>
    diagnoses
      .filter((one) => isOnly(one, ['uncertain']) && !suspicionEncounters.items(one.code))
      .map(({ row, shown, code }) =>
        confirmedOnly.items(code)
          ? {
              row,
              message: `${shown} rests on an uncertain diagnosis and is coded only when confirmed.`,
              fix: {
                text: `Replace ${shown} by the signs, symptoms or exposure, or query for a confirmation.`,
              },
            }
          : {
              row,
              message: `${shown} rests on an uncertain diagnosis; a stay codes it as established if it is still uncertain at discharge.`,
              fix: { text: 'Check that the discharge documentation still names it.' },
            },
      ),
}
