import { allSettings, type Rule } from '../rule'

/** Every entry has the form of an ICD-10-CM code once case and dot are normalised. */
export const fmt01: Rule = {
  id: 'FMT-01',
  group: 'FMT',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'A code is a letter, a digit and a digit or letter, then up to four characters after a dot',
  citation: 'ICD-10-CM Official Guidelines I.A.2',
  check: ({ diagnoses }) =>
    diagnoses
      .filter(({ wellFormed }) => !wellFormed)
      .map(({ row, entered }) => ({
        row,
        message: `${quote(entered)} does not have the form of an ICD-10-CM code.`,
        fix: {
          text: 'Write a letter, a digit and a digit or letter, then a dot and up to four characters, as in E11.9 or S52.501A.',
        },
      })),
}

function quote(entered: string): string {
  const text = entered.trim()
  if (text === '') return 'An empty entry'
  return text.length > 20 ? `“${text.slice(0, 20)}…”` : `“${text}”`
}
