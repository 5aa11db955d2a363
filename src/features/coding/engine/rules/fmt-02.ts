import { allSettings, type Rule } from '../rule'

/**
 * An entry in lower case or with spaces around it is read as the code it means, and says so.
 * The undotted upper-case form is how codes are stored and exchanged, so it passes in silence.
 */
export const fmt02: Rule = {
  id: 'FMT-02',
  group: 'FMT',
  severity: 'INFO',
  settings: allSettings,
  title: 'An entry without dot or in lower case is read as the code it means',
  citation: 'ICD-10-CM Official Guidelines I.A.2',
  check: ({ diagnoses }) =>
    diagnoses
      .filter(({ entered, shown, code }) => entered !== shown && entered !== code)
      .map(({ row, entered, shown }) => ({
        row,
        message: `“${entered}” was read as ${shown}.`,
        fix: {
          text: `Nothing to do unless another code than ${shown} was meant.`,
          change: { kind: 'replace' as const, row, code: shown },
        },
      })),
}
