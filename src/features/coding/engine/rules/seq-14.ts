import { isToxicEffect } from '../intents'
import { substanceFirstRule } from '../substance-first-rule'

/** A toxic effect stands before its manifestations. */
export const seq14 = substanceFirstRule({
  id: 'SEQ-14',
  title: 'A toxic effect (T51-T65) stands before its manifestations',
  citation: 'ICD-10-CM Official Guidelines I.C.19.e.5.d',
  substances: isToxicEffect,
  event: 'toxic effect',
})
