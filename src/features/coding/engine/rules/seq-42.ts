import { among } from '../code-ranges'
import type { DiagnosisFact, Facts } from '../facts'
import { quoteFirstNote } from '../quote-note'
import { rowsOf } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'
import { comesBefore, putBefore } from '../sequence'

const fractures = among('M84.5')
const neoplasms = among('C00-D49')

/** A fracture in a neoplasm stands with the neoplasm; what is treated decides which of them comes first. */
export const seq42: Rule = {
  id: 'SEQ-42',
  group: 'SEQ',
  severity: 'WARN',
  settings: allSettings,
  title:
    'A pathological fracture in neoplastic disease (M84.5-) stands with the neoplasm; the focus of treatment comes first',
  citation: 'ICD-10-CM Official Guidelines I.C.2.l.6',
  concerns: fractures,
  check: (facts) => {
    const [fracture] = rowsOf(facts, fractures)
    if (!fracture) return []
    const [neoplasm] = rowsOf(facts, neoplasms)
    return neoplasm ? misordered(fracture, neoplasm, facts) : [withoutNeoplasm(fracture, facts)]
  },
}

function withoutNeoplasm({ row, code, shown }: DiagnosisFact, { release }: Facts): Issue {
  return {
    row,
    message: `${shown} is a fracture in neoplastic disease, and the neoplasm is not on the record.`,
    fix: { text: 'Add the neoplasm.' },
    ...quoteFirstNote(code, 'codeAlso', release),
  }
}

function misordered(fracture: DiagnosisFact, neoplasm: DiagnosisFact, facts: Facts): Issue[] {
  const focus = focusOf(facts.encounter.reason)
  const isFractureFirst = comesBefore(fracture, neoplasm)
  if (focus === undefined || (focus === 'fracture') === isFractureFirst) return []
  const [first, second] = isFractureFirst ? [fracture, neoplasm] : [neoplasm, fracture]
  return [
    {
      row: first.row,
      withRows: [second.row],
      message: `${first.shown} stands before ${second.shown}, and the encounter treats the ${focus}.`,
      fix: {
        text: `Put ${second.shown} before ${first.shown}.`,
        change: putBefore(second, first, facts),
      },
    },
  ]
}

/** Undefined where the reason names both or neither. */
function focusOf(reason: string): 'fracture' | 'neoplasm' | undefined {
  const ofFracture = /fracture/i.test(reason)
  const ofNeoplasm = /neoplas|malignan|cancer|tumou?r|metasta|chemo|radiation/i.test(reason)
  if (ofFracture === ofNeoplasm) return undefined
  return ofFracture ? 'fracture' : 'neoplasm'
}
