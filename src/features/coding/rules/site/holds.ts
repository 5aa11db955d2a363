import {
  siteRuleFields,
  type FieldKind,
  type SiteRuleConditions,
  type SiteRuleGroup,
  type SiteRuleOperator,
  type SiteRuleTest,
} from '../../contract/site-rule-conditions'
import { noteHolds } from './note-words'
import { readField, withOneDiagnosis, type FieldValue, type SiteFacts } from './site-facts'

/** The rows by which conditions hold, in the order of the conditions; undefined where they do not hold. */
export type Hits = readonly Pick<FieldValue, 'row' | 'procedureRow'>[] | undefined

/** Whether the conditions hold of a record, and by which rows. */
export function holds({ match, of }: SiteRuleConditions, record: SiteFacts): Hits {
  return combine(
    match,
    of.map((one) => ('field' in one ? testHolds(one, record) : groupHolds(one, record))),
  )
}

function groupHolds({ match, of }: SiteRuleGroup, record: SiteFacts): Hits {
  if (match !== 'sameDiagnosis') {
    return combine(
      match,
      of.map((test) => testHolds(test, record)),
    )
  }
  const rows = record.facts.entered.flatMap(({ row }) => {
    const alone = withOneDiagnosis(record, row)
    return of.every((test) => testHolds(test, alone)) ? [{ row }] : []
  })
  return rows.length > 0 ? rows : undefined
}

function combine(match: 'all' | 'any', parts: readonly Hits[]): Hits {
  const holding = parts.flatMap((hits) => (hits ? [hits] : []))
  const isHeld = match === 'all' ? holding.length === parts.length : holding.length > 0
  return isHeld ? holding.flat() : undefined
}

function testHolds({ field, not, operator, values }: SiteRuleTest, record: SiteFacts): Hits {
  const kind = siteRuleFields[field]
  const wanted = kind === 'code' ? values.map(undotted) : values
  const hits = readField[field](record).filter(({ value }) =>
    answers[operator]({ kind, wanted }, value),
  )
  if (not) return hits.length === 0 ? [] : undefined
  return hits.length > 0 ? hits : undefined
}

interface Asked {
  readonly kind: FieldKind
  readonly wanted: readonly string[]
}

const answers: Record<SiteRuleOperator, (asked: Asked, value: string | number) => boolean> = {
  isPresent: () => true,
  is: ({ wanted }, value) => wanted.some((one) => same(one, value)),
  isOneOf: ({ wanted }, value) => wanted.some((one) => same(one, value)),
  startsWith: ({ wanted }, value) => wanted.some((one) => String(value).startsWith(one)),
  contains: ({ kind, wanted }, value) =>
    wanted.some((one) =>
      kind === 'words' ? noteHolds(String(value), one) : folded(value).includes(folded(one)),
    ),
  atLeast: ({ wanted: [bound = ''] }, value) => compare(value, bound) >= 0,
  atMost: ({ wanted: [bound = ''] }, value) => compare(value, bound) <= 0,
  between: ({ kind, wanted: [first = '', last = ''] }, value) =>
    compare(value, first) >= 0 &&
    // The last code of a range stands for all codes below it: A00 to B99 holds B99.9.
    (compare(value, last) <= 0 || (kind === 'code' && String(value).startsWith(last))),
}

function same(wanted: string, value: string | number): boolean {
  return typeof value === 'number' ? Number(wanted) === value : folded(wanted) === folded(value)
}

function compare(value: string | number, bound: string): number {
  if (typeof value === 'number') return value - Number(bound)
  return value < bound ? -1 : value > bound ? 1 : 0
}

function undotted(code: string): string {
  return code.replaceAll('.', '').toUpperCase()
}

function folded(value: string | number): string {
  return String(value).trim().toLowerCase()
}
