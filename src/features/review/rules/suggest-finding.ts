import type { FindingType } from '../contract/findings'
import type { AlignedRow } from './align-codes'
import { sameFamily } from './code-family'
import type { AlignableCode } from './pair-codes'

/** The finding type that a row's marks speak for: what the form opens with. */
export function suggestFindingType({
  coder,
  reference,
  marks,
}: AlignedRow<AlignableCode>): FindingType {
  if (marks.includes('added')) return 'missed_code'
  if (marks.includes('removed')) return 'unsupported_code'
  if (coder && reference && marks.includes('changed')) {
    return replacementType(coder.code.code, reference.code.code)
  }
  if (marks.includes('principal') || marks.includes('resequenced')) return 'sequencing'
  return marks.includes('poa') ? 'poa' : 'documentation'
}

/** Another code of the same family is a matter of specificity, one of another family is wrong. */
export function replacementType(from: string, to: string): FindingType {
  return sameFamily(from, to) ? 'specificity' : 'wrong_code'
}
