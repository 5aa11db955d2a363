import { procedureForms } from '@/features/code-sets/contract/procedure-forms'
import type { ProcedureFact } from '../facts'
import { outsideInpatient, type Issue, type Rule } from '../rule'

/** CPT, or its categories II and III and laboratory codes with a letter at the end, whichever is next. */
const cpt = /^[0-9]{4}[0-9A-Z]$/
const hcpcs = procedureForms.HCPCS
const modifier = /^[0-9A-Z]{2}$/
const mostModifiers = 4

/** CPT and HCPCS codes and their modifiers have their form. */
export const fmt12: Rule = {
  id: 'FMT-12',
  group: 'FMT',
  severity: 'ERROR',
  settings: outsideInpatient,
  title:
    'A CPT code is five digits or four and a letter, a HCPCS code a letter A-V and four digits, with at most four modifiers of two characters',
  citation: 'AMA CPT code structure; CMS HCPCS Level II coding procedures; CMS-1500 item 24D',
  check: ({ procedures }) =>
    procedures
      .filter(({ system }) => system === 'CPT/HCPCS')
      .flatMap((procedure) => [
        ...codeIssues(procedure),
        ...modifierIssues(procedure),
        ...countIssues(procedure),
      ]),
}

function codeIssues({ row, code }: ProcedureFact): Issue[] {
  if (cpt.test(code) || hcpcs.test(code)) return []
  return [
    {
      procedureRow: row,
      message: `${code === '' ? 'An empty entry' : `“${code}”`} has neither the form of a CPT nor of a HCPCS code.`,
      fix: {
        text: 'Write five digits, four digits and a letter, or a letter A-V and four digits.',
      },
    },
  ]
}

function modifierIssues({ row, modifiers }: ProcedureFact): Issue[] {
  return modifiers
    .filter((one) => !modifier.test(one.trim().toUpperCase()))
    .map((one) => ({
      procedureRow: row,
      message: `“${one}” is not a modifier.`,
      fix: { text: 'A modifier is two digits, two letters, or a letter and a digit.' },
    }))
}

function countIssues({ row, modifiers }: ProcedureFact): Issue[] {
  if (modifiers.length <= mostModifiers) return []
  return [
    {
      procedureRow: row,
      message: `The line has ${modifiers.length} modifiers, and a claim line takes ${mostModifiers}.`,
      fix: { text: 'Keep those that affect payment first; 99 announces that there are more.' },
    },
  ]
}
