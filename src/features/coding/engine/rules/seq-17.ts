import { among } from '../code-ranges'
import { firstListedOnly } from '../curated/first-listed-only'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { putFirst } from '../sequence'

const antineoplasticTherapy = among('Z51.0', 'Z51.1')
const pregnancy = among('O00-O9A')

/** An encounter for radiation, chemotherapy or immunotherapy is first-listed, the malignancy second. */
export const seq17: Rule = {
  id: 'SEQ-17',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'An encounter for antineoplastic radiation, chemotherapy or immunotherapy (Z51.0, Z51.1-) is first-listed',
  citation: 'ICD-10-CM Official Guidelines I.C.2.e.2; I.C.21.c.15',
  concerns: antineoplasticTherapy,
  covers: ['SEQ-18'],
  check: (facts) => {
    const { principal } = facts
    const [therapy, ...others] = rowsOf(facts, antineoplasticTherapy)
    if (!therapy || !principal) return []
    if (firstListedOnly.items(principal.code) || pregnancy(principal.code)) return []
    const text = `Put ${therapy.shown} first and the malignancy after it; if the encounter was not for the therapy, remove ${therapy.shown}.`
    return [
      {
        row: therapy.row,
        message: `${therapy.shown} is first-listed when the encounter is for the therapy; here ${principal.shown} is.`,
        fix: others.length === 0 ? { text, change: putFirst(therapy, facts) } : { text },
      },
    ]
  },
}
