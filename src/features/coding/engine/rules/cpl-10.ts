import { among } from '../code-ranges'
import type { DiagnosisFact } from '../facts'
import { isAdverseEffect, isUnderdosing } from '../intents'
import { allSettings, type Rule } from '../rule'

const notTheEffect = among('T36-T50', 'V00-Y99', 'Z00-Z99')

/** An adverse effect or underdosing has the code for what it brought about. */
export const cpl10: Rule = {
  id: 'CPL-10',
  group: 'CPL',
  severity: 'ERROR',
  settings: allSettings,
  title: 'An adverse effect or underdosing has the code for its nature or the condition',
  citation: 'ICD-10-CM Official Guidelines I.C.19.e.5.a and I.C.19.e.5.c',
  concerns: (code) => isAdverseEffect(code) || isUnderdosing(code),
  check: ({ diagnoses }) => {
    if (diagnoses.some(({ code }) => !notTheEffect(code))) return []
    return diagnoses
      .filter(({ code }) => isAdverseEffect(code) || isUnderdosing(code))
      .map((one) => ({
        row: one.row,
        message: `${one.shown} stands without the code for ${whatOf(one)}.`,
        fix: { text: `Add the code for ${whatOf(one)} before ${one.shown}.` },
      }))
  },
}

function whatOf({ code }: DiagnosisFact): string {
  return isAdverseEffect(code)
    ? 'the nature of the adverse effect'
    : 'the condition that was not treated enough'
}
