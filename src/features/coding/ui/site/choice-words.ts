import { settingWords } from '../rules/rule-words'
import type { SiteRuleField } from '../../contract/site-rule-conditions'

const poaWords: Readonly<Record<string, string>> = {
  Y: 'Y, yes',
  N: 'N, no',
  U: 'U, unknown',
  W: 'W, undetermined',
}
const sexWords: Readonly<Record<string, string>> = {
  male: 'Male',
  female: 'Female',
  unknown: 'Unknown',
}

const wordsOf: Partial<Readonly<Record<SiteRuleField, Readonly<Record<string, string>>>>> = {
  presentOnAdmission: poaWords,
  sex: sexWords,
  setting: settingWords,
}

/** A value of a closed list in words. */
export function choiceWords(field: SiteRuleField, choice: string): string {
  return wordsOf[field]?.[choice] ?? choice
}
