import type { SearchDocument } from '../../../contract/search-document'
import { commonCodes } from '../common-codes'

/** A condition that the patient does not have now, or what came of one. */
const aside = /^(personal|family) history|^sequelae|, sequela$/i

/** What is coded where the record does not say more. */
const unspecified =
  /^unspecified|unspecified( organism| site)?$|not specified$|without complications?$|uncomplicated$/i
const leavesOpen = /unspecified|not specified/gi
const without = /\bwithout\b/i

/** How codes stand among those that answer a query equally well: a smaller number is wanted more often. */
export function standingOf({ code, title, billable }: SearchDocument): number {
  const isFirst = code.length < 7 || /[AB]$/.test(code)
  return (
    (billable ? 0 : 64) +
    (aside.test(title) ? 32 : 0) +
    (commonCodes.has(code) ? 0 : 16) +
    plainness(title) * 4 +
    (isFirst ? 0 : 2)
  )
}

function plainness(title: string): number {
  if (unspecified.test(title)) return 0
  const isOpen = title.search(leavesOpen) >= 0
  const isWithout = without.test(title)
  if (isOpen && isWithout) return 0
  return isOpen || isWithout ? 1 : 2
}

/** How much a title says: its length without the words that leave something open. */
export function lengthOf({ title }: SearchDocument): number {
  return title.replace(leavesOpen, '').length
}
