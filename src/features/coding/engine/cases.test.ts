import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { buildReleaseView } from '@/features/code-sets/rules/build-release-view'
import { starterRelease } from '@/features/code-sets/starter/starter-release'
import { catalogue, precedence, secondary } from './catalogue'
import { codedRecordSchema } from './coded-record'
import { evaluate } from './evaluate'
import { severitySchema, type Finding } from './finding'
import { ruleGroups } from './rule'

const expectedSchema = z.object({
  rule: z.string(),
  row: z.number().optional(),
  orRule: z.string().optional(),
})

const caseSchema = codedRecordSchema.and(
  z.object({
    id: z.string(),
    rule: z.string(),
    severity: severitySchema,
    verdict: z.enum(['VALID', 'INVALID']),
    note: z.string().optional(),
    expectFindings: z.array(expectedSchema),
  }),
)
type Case = z.infer<typeof caseSchema>

const cases = readFileSync(join(import.meta.dirname, 'cases.ndjson'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => caseSchema.parse(JSON.parse(line)))

const release = buildReleaseView(starterRelease)

function judge(record: Case): readonly Finding[] {
  return evaluate(record, { release }).findings
}

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const own = cases.filter((one) => one.rule === id)

  it.each(own.map((one) => [one.id, one.note ?? one.verdict, one] as const))(
    '%s: %s',
    (_id, _note, one) => {
      const found = judge(one)
      const grave = found.filter(
        (finding) => finding.rule === id && ['ERROR', 'WARN'].includes(finding.severity),
      )
      if (one.verdict === 'VALID') expect(grave).toEqual([])
      for (const { rule: expected, row } of one.expectFindings) {
        expect(found).toContainEqual(
          expect.objectContaining({
            rule: expected,
            severity: one.severity,
            ...(row === undefined ? {} : { row }),
          }),
        )
      }
      expect(grave).toHaveLength(one.expectFindings.length)
    },
  )

  it('has at least three cases, among them one that passes and one that fails', () => {
    expect(own.length).toBeGreaterThanOrEqual(3)
    expect(own.some(({ verdict }) => verdict === 'VALID')).toBe(true)
    expect(own.some(({ verdict }) => verdict === 'INVALID') || rule.severity === 'INFO').toBe(true)
  })

  it('cites its source, says what must hold and judges some setting', () => {
    expect(rule.citation).toMatch(/\S{3}/)
    expect(rule.title.length).toBeGreaterThan(10)
    expect(rule.settings.length).toBeGreaterThan(0)
    expect(id.startsWith(`${rule.group}-`)).toBe(true)
  })

  it('says how to mend what it finds', () => {
    const found = own.flatMap(judge).filter((finding) => finding.rule === id)
    expect(found.length).toBeGreaterThan(0)
    for (const { message, fix, citation } of found) {
      expect(message).toMatch(/\.$/)
      expect(fix?.text).toMatch(/\.$/)
      expect(citation).toBe(rule.citation)
    }
  })
})

describe('the catalogue', () => {
  it('holds each rule once', () => {
    const ids = catalogue.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('judges format in the order of precedence and the other groups in the order of evaluation', () => {
    expect(precedence.map(({ id }) => id)).toEqual([
      'FMT-01',
      'FMT-08',
      'FMT-07',
      'FMT-09',
      'FMT-06',
      'FMT-04',
      'FMT-03',
    ])
    const order = secondary.map(({ group }) => ruleGroups.indexOf(group))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('has no case for a rule that it does not hold', () => {
    const ids = new Set(catalogue.map(({ id }) => id))
    expect(cases.filter(({ rule }) => !ids.has(rule))).toEqual([])
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })
})

describe('one root cause', () => {
  const record = (codes: readonly string[]) =>
    caseSchema.parse({ ...cases[0], diagnoses: codes.map((code) => ({ code })) })

  it('gives one format finding a row and no secondary finding on a row that failed', () => {
    const found = judge(record(['W19.A', 'W19.A', 'E11', 'E11']))
    expect(found.map(({ rule, row }) => [rule, row])).toEqual([
      ['FMT-08', 1],
      ['FMT-08', 2],
      ['FMT-04', 3],
      ['FMT-04', 4],
    ])
  })

  it('notes the entry that was normalised, and reads it as the code it means', () => {
    expect(judge(record(['e119']))).toMatchObject([
      {
        rule: 'FMT-02',
        severity: 'INFO',
        row: 1,
        fix: { change: { kind: 'replace', row: 1, code: 'E11.9' } },
      },
    ])
  })

  it.each([
    ['W19.A', 'W19.XXXA'],
    ['T36.01A', 'T36.0X1A'],
    ['E11.9XXA', 'E11.9'],
    ['S06.00XA', 'S06.0X0A'],
  ])('offers %s as %s where nothing else can be meant', (entered, meant) => {
    expect(judge(record([entered]))[0]?.fix?.change).toEqual({
      kind: 'replace',
      row: 1,
      code: meant,
    })
  })

  it('names the codes below a header', () => {
    const [finding] = judge(record(['N18.3']))
    for (const code of ['N18.30', 'N18.31', 'N18.32']) expect(finding?.fix?.text).toContain(code)
  })
})
