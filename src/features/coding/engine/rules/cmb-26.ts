import { showCode } from '@/features/code-sets/contract/show-code'
import { among } from '../code-ranges'
import { dementiaEtiologies } from '../curated/dementia-etiologies'
import { quoteExcludes1 } from '../notes-naming'
import { rowNumbers, rowsOf, shownList } from '../rows'
import { allSettings, type Rule } from '../rule'
import { codeTitled, titleOf } from '../titles'

const unspecified = among('F03')
const manifestation = 'F02'

/** Dementia beside the disease that brings it about is dementia in that disease. */
export const cmb26: Rule = {
  id: 'CMB-26',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Dementia of a known disease is F02.- after the disease, never F03.-',
  citation: `ICD-10-CM Official Guidelines I.A.13; ${dementiaEtiologies.source}`,
  concerns: unspecified,
  check: (facts) => {
    const etiologies = rowsOf(facts, dementiaEtiologies.items)
    const [etiology] = etiologies
    if (!etiology) return []
    return rowsOf(facts, unspecified).map(({ row, shown, code }) => {
      const title = titleOf(code, facts.release)
      const right = codeTitled(
        manifestation,
        title.replace('Unspecified dementia', 'Dementia in other diseases classified elsewhere'),
        facts.release,
      )
      return {
        row,
        withRows: rowNumbers(etiologies),
        message: `${shown} says that the cause of the dementia is unknown, and ${shownList(etiologies)} names it.`,
        fix:
          right === undefined
            ? { text: `Report the code of F02 in place of ${shown}, after ${etiology.shown}.` }
            : {
                text: `Report ${showCode(right)} in place of ${shown}, after ${etiology.shown}.`,
                change: { kind: 'replace' as const, row, code: showCode(right) },
              },
        overridable: true,
        ...quoteExcludes1(etiology.code, code, facts.release),
      }
    })
  },
}
