import {
  siteRuleChoices,
  siteRuleFields,
  siteRuleOperators,
  type SiteRuleConditions,
  type SiteRuleField,
  type SiteRuleGroup,
  type SiteRuleOperator,
  type SiteRuleTest,
} from '../../contract/site-rule-conditions'
import type { SiteRuleContent } from '../../contract/site-rules'

/** A condition while it is written: lists are one line of text, and nothing is checked yet. */
export interface TestDraft {
  readonly key: string
  readonly field: SiteRuleField
  readonly operator: SiteRuleOperator
  readonly not: boolean
  /** The list or the one value; the first of two. */
  readonly text: string
  readonly to: string
  readonly chosen: readonly string[]
}

export interface GroupDraft {
  readonly key: string
  readonly match: SiteRuleGroup['match']
  readonly of: readonly TestDraft[]
}

export interface RuleDraft extends Omit<SiteRuleContent, 'conditions'> {
  readonly match: SiteRuleConditions['match']
  readonly of: readonly (TestDraft | GroupDraft)[]
}

let lastKey = 0

/** Tells rows apart while they are moved about; never leaves the page. */
function nextKey(): string {
  lastKey += 1
  return `row-${lastKey}`
}

export function emptyTest(): TestDraft {
  const test = { field: 'diagnosis', operator: 'isOneOf', not: false } as const
  return { key: nextKey(), ...test, text: '', to: '', chosen: [] }
}

export function emptyGroup(): GroupDraft {
  return { key: nextKey(), match: 'any', of: [emptyTest()] }
}

export function emptyDraft(): RuleDraft {
  return {
    ...{ title: '', severity: 'WARN', message: '', fix: '', reference: '' },
    ...{ specialties: [], settings: [], effectiveFrom: null, effectiveTo: null },
    match: 'all',
    of: [emptyTest()],
  }
}

/** Another field keeps what still makes sense; an operator that the field does not have gives way to its first. */
export function withField(test: TestDraft, field: SiteRuleField): TestDraft {
  const operators: readonly SiteRuleOperator[] = siteRuleOperators[siteRuleFields[field]]
  const operator = operators.includes(test.operator) ? test.operator : operators[0]
  const isAlike = siteRuleFields[field] === siteRuleFields[test.field]
  const kept = isAlike ? {} : { text: '', to: '' }
  return { ...test, ...kept, field, operator: operator ?? 'isPresent', chosen: [] }
}

/** Whether the values of the field are ticked from a closed list. */
export function isChosen({ field, operator }: TestDraft): boolean {
  return siteRuleChoices[field] !== undefined && operator !== 'isPresent'
}

/** The content as it would be saved. */
export function contentOf({ match, of, ...rest }: RuleDraft): SiteRuleContent {
  return {
    ...rest,
    conditions: {
      match,
      of: of.map((one) =>
        'field' in one ? testOf(one) : { match: one.match, of: one.of.map(testOf) },
      ),
    },
  }
}

export function draftOf({ conditions, ...rest }: SiteRuleContent): RuleDraft {
  return {
    ...rest,
    match: conditions.match,
    of: conditions.of.map((one) =>
      'field' in one
        ? testDraft(one)
        : { key: nextKey(), match: one.match, of: one.of.map(testDraft) },
    ),
  }
}

function testOf(test: TestDraft): SiteRuleTest {
  const { field, operator, not } = test
  return { field, operator, not, values: valuesOf(test) }
}

function valuesOf(test: TestDraft): string[] {
  const { field, operator, text, to, chosen } = test
  if (operator === 'isPresent') return []
  if (isChosen(test)) return [...chosen]
  if (operator === 'between') return [text, to].map((one) => one.trim()).filter(Boolean)
  if (siteRuleFields[field] === 'code')
    return text
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean)
  return text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
}

function testDraft({ field, operator, not, values }: SiteRuleTest): TestDraft {
  const isPair = operator === 'between'
  return {
    ...{ key: nextKey(), field, operator, not },
    text: isPair ? (values[0] ?? '') : values.join(', '),
    to: isPair ? (values[1] ?? '') : '',
    chosen: siteRuleChoices[field] ? values : [],
  }
}
