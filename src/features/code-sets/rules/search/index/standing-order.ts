import type { SearchDocument } from '../../../contract/search-document'
import { commonCodes } from '../common-codes'

const unspecified =
  /^unspecified|unspecified( organism| site)?$|not specified$|without complications?$|uncomplicated$/i

/** A condition that the patient does not have now, or what came of one. */
const aside = /^(personal|family) history|^encounter for screening|^sequelae|, sequela$/i

/** How codes stand among those that answer a query equally well: a smaller number is wanted more often. */
export function standingOf({ code, title, billable }: SearchDocument): number {
  const initial = code.length < 7 || /[AB]$/.test(code)
  return (
    (billable ? 0 : 16) +
    (aside.test(title) ? 8 : 0) +
    (commonCodes.has(code) ? 0 : 4) +
    (unspecified.test(title) ? 0 : 2) +
    (initial ? 0 : 1)
  )
}
