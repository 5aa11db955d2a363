import { isPoisoning } from '../intents'
import { substanceFirstRule } from '../substance-first-rule'

/** A poisoning stands before its manifestations. */
export const seq11 = substanceFirstRule({
  id: 'SEQ-11',
  title:
    'A poisoning (T36-T50 with fifth or sixth character 1 to 4) stands before its manifestations',
  citation: 'ICD-10-CM Official Guidelines I.C.19.e.5.b',
  substances: isPoisoning,
  event: 'poisoning',
})
