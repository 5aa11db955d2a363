import type { CodeEntry } from '../../contract/release-view'
import { commonCodes } from './common-codes'
import { tokensOf } from './tokens-of'

type Titled = Pick<CodeEntry, 'code' | 'title'>

const unspecified =
  /^unspecified|unspecified( organism| site)?$|not specified$|without complications?$|uncomplicated$/i

/** A condition that the patient does not have now. */
const aside = /^(personal|family) history|^encounter for screening/i

/** Words that may stand before the condition itself. */
const qualifiers = new Set(['unspecified', 'essential', 'primary'])

/** How much likelier a coder wants this code than another whose title answers as well. */
export function titleWeight({ code, title }: Titled, matched: readonly string[]): number {
  const common = commonCodes.has(code) ? 2 : 1
  const plain = unspecified.test(title) ? 1.4 : 1
  const initial = code.length === 7 && code.endsWith('A') ? 1.2 : 1
  const opening = beginsWith(title, matched) ? 1.5 : 1
  return common * plain * initial * opening * (aside.test(title) ? 0.4 : 1)
}

/** Whether the title opens with the words that answered, whatever their order. */
function beginsWith(title: string, matched: readonly string[]): boolean {
  const opening = tokensOf(title).filter((token) => !qualifiers.has(token))
  return opening.slice(0, matched.length).every((token) => matched.includes(token))
}
