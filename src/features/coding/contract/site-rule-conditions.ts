import { z } from 'zod'
import { daySchema } from '@/core/day'
import { settings, specialties } from '@/features/charts/contract/classification'

/** What a condition of a site rule may look at, and of what kind its values are. */
export const siteRuleFields = {
  diagnosis: 'code',
  principalDiagnosis: 'code',
  secondaryDiagnosis: 'code',
  presentOnAdmission: 'choice',
  procedure: 'code',
  modifier: 'text',
  setting: 'choice',
  specialty: 'choice',
  sex: 'choice',
  ageYears: 'number',
  lengthOfStay: 'number',
  diagnosisCount: 'number',
  procedureCount: 'number',
  serviceDate: 'date',
  reason: 'text',
  medication: 'text',
  noteText: 'words',
} as const
export type SiteRuleField = keyof typeof siteRuleFields
export type FieldKind = (typeof siteRuleFields)[SiteRuleField]

export const siteRuleOperators = {
  code: ['isOneOf', 'startsWith', 'between', 'isPresent'],
  choice: ['isOneOf', 'isPresent'],
  number: ['is', 'atLeast', 'atMost', 'between', 'isPresent'],
  date: ['atLeast', 'atMost', 'between'],
  text: ['contains', 'isOneOf', 'isPresent'],
  words: ['contains'],
} as const satisfies Record<FieldKind, readonly string[]>
export type SiteRuleOperator = (typeof siteRuleOperators)[FieldKind][number]

/** The values of the fields that have a closed list. */
export const siteRuleChoices: Partial<Record<SiteRuleField, readonly string[]>> = {
  presentOnAdmission: ['Y', 'N', 'U', 'W'],
  setting: settings,
  specialty: specialties,
  sex: ['male', 'female', 'unknown'],
}

const fieldIds = Object.keys(siteRuleFields) as [SiteRuleField, ...SiteRuleField[]]
const operatorIds = [...new Set(Object.values(siteRuleOperators).flat())] as [
  SiteRuleOperator,
  ...SiteRuleOperator[],
]

const mostValues = 50
const mostConditions = 20

/**
 * One condition. It holds where some value of the field answers the operator; with `not`, where none does, which is
 * also so where the record has no such value.
 */
export const siteRuleTestSchema = z
  .object({
    field: z.enum(fieldIds),
    not: z.boolean().default(false),
    operator: z.enum(operatorIds),
    values: z
      .array(
        z.string().trim().min(1, 'Give a value.').max(100, 'A value has at most 100 characters.'),
      )
      .max(mostValues, `Give at most ${mostValues} values.`)
      .default([]),
  })
  .superRefine((test, ctx) => {
    const problem = problemOf(test)
    if (problem) ctx.addIssue({ code: 'custom', path: [problem.at], message: problem.message })
  })
export type SiteRuleTest = z.output<typeof siteRuleTestSchema>

/** Conditions under one roof; `sameDiagnosis` asks all of them of one and the same diagnosis. */
export const siteRuleGroupSchema = z.object({
  match: z.enum(['all', 'any', 'sameDiagnosis']),
  of: z
    .array(siteRuleTestSchema)
    .min(1, 'A group needs a condition.')
    .max(mostConditions, `A group holds at most ${mostConditions} conditions.`),
})
export type SiteRuleGroup = z.output<typeof siteRuleGroupSchema>

export const siteRuleConditionsSchema = z.object({
  match: z.enum(['all', 'any']),
  of: z
    .array(z.union([siteRuleGroupSchema, siteRuleTestSchema]))
    .min(1, 'A rule needs a condition.')
    .max(mostConditions, `A rule holds at most ${mostConditions} conditions.`),
})
export type SiteRuleConditions = z.output<typeof siteRuleConditionsSchema>

interface Problem {
  readonly at: 'operator' | 'values'
  readonly message: string
}

type GivenTest = Pick<SiteRuleTest, 'field' | 'operator' | 'values'>

function problemOf(test: GivenTest): Problem | undefined {
  const { field, operator, values } = test
  const kind = siteRuleFields[field]
  const operators: readonly string[] = siteRuleOperators[kind]
  if (!operators.includes(operator)) {
    return { at: 'operator', message: 'This field cannot be asked that. Choose another operator.' }
  }
  const message = countProblem(operator, values.length) ?? valueProblem(test) ?? orderProblem(test)
  return message === undefined ? undefined : { at: 'values', message }
}

function countProblem(operator: SiteRuleOperator, count: number): string | undefined {
  if (operator === 'isPresent') return count === 0 ? undefined : 'No value is asked for here.'
  if (operator === 'between') return count === 2 ? undefined : 'Give the first and the last value.'
  if (count === 0) return 'Give a value.'
  const isSingle = operator === 'is' || operator === 'atLeast' || operator === 'atMost'
  return isSingle && count > 1 ? 'Give one value.' : undefined
}

const valueChecks: Record<FieldKind, (value: string, field: SiteRuleField) => string | undefined> =
  {
    code: (value) =>
      /^[A-Z0-9]{1,4}\.?[A-Z0-9]{0,5}$/i.test(value)
        ? undefined
        : `“${value}” is no code. Write it as in the code set, such as E11.9.`,
    choice: (value, field) =>
      siteRuleChoices[field]?.includes(value) ? undefined : `“${value}” is not one of the choices.`,
    number: (value) =>
      /^\d{1,5}$/.test(value) ? undefined : `“${value}” is not a whole number from 0 to 99999.`,
    date: (value) =>
      daySchema.safeParse(value).success
        ? undefined
        : `“${value}” is not a day such as 2026-03-02.`,
    text: () => undefined,
    // Notes hold nearly every single letter somewhere.
    words: (value) =>
      /[\p{L}\p{N}]{2}/u.test(value)
        ? undefined
        : `“${value}” is too little to look for in notes. Give a word of at least 2 letters or digits.`,
  }

function valueProblem({ field, values }: GivenTest): string | undefined {
  const check = valueChecks[siteRuleFields[field]]
  return values.map((value) => check(value, field)).find((problem) => problem !== undefined)
}

function orderProblem({ field, operator, values }: GivenTest): string | undefined {
  const [from, to] = values
  if (operator !== 'between' || from === undefined || to === undefined) return undefined
  const isNumber = siteRuleFields[field] === 'number'
  const inOrder = isNumber ? Number(from) <= Number(to) : from.toUpperCase() <= to.toUpperCase()
  return inOrder ? undefined : 'The first value comes after the last. Turn them around.'
}
