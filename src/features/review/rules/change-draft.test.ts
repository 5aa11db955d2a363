import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SubmittedCode } from '@/features/coding/contract/chart-codes'
import type { NewFinding } from '../contract/findings'
import { draftRows, openDraft, type AuditDraft, type DraftRow } from './audit-draft'
import { copySubmission } from './build-reference'
import { changeDraft } from './change-draft'

function submitted(...codes: readonly string[]): SubmittedCode[] {
  return codes.map((code, index) => ({
    kind: 'diagnosis',
    position: index + 1,
    system: 'ICD-10-CM',
    code,
    title: `Title of ${code}`,
    principal: index === 0,
    poa: 'Y',
    modifiers: [],
    rationale: `Why ${code}`,
    evidence: [],
  }))
}

function open(...codes: readonly string[]): AuditDraft {
  const list = submitted(...codes)
  return openDraft({ submitted: list, reference: copySubmission(list), findings: [], feedback: [] })
}

function rowOf(draft: AuditDraft, code: string): DraftRow {
  const row = draftRows(draft).diagnoses.find(
    ({ coder, reference }) => (coder ?? reference)?.code.code === code,
  )
  if (!row) throw new Error(`no row of ${code}`)
  return row
}

function finding(change: Partial<NewFinding>): NewFinding {
  return {
    codeKind: 'diagnosis',
    code: null,
    type: 'documentation',
    severity: 'major',
    note: '',
    suggestedCode: null,
    ...change,
  }
}

function shown(draft: AuditDraft): string[] {
  return draftRows(draft).diagnoses.map(({ coder, reference, marks, findings }) =>
    [
      `${coder?.code.code ?? '-'} | ${reference?.code.code ?? '-'}`,
      ...marks,
      ...findings.map(({ type }) => `(${type})`),
    ].join(' '),
  )
}

const changes = {
  remove: (draft: AuditDraft, code: string) =>
    changeDraft(draft, {
      kind: 'record',
      row: rowOf(draft, code),
      record: { effect: 'remove', finding: finding({ code, type: 'unsupported_code' }) },
    }),
  replace: (draft: AuditDraft, code: string, by: string) =>
    changeDraft(draft, {
      kind: 'record',
      row: rowOf(draft, code),
      record: {
        effect: 'replace',
        chosen: { code: by, title: null },
        finding: finding({ code, type: 'wrong_code', suggestedCode: by }),
      },
    }),
  add: (draft: AuditDraft, code: string) =>
    changeDraft(draft, {
      kind: 'record',
      row: undefined,
      record: {
        effect: 'add',
        chosen: { code, title: null },
        finding: finding({ type: 'missed_code', suggestedCode: code }),
      },
    }),
}

describe('a draft', () => {
  it('opens as a copy with the coder’s own words beside it', () => {
    const draft = open('I10', 'E11.9')
    expect(shown(draft)).toEqual(['I10 | I10', 'E11.9 | E11.9'])
    expect(rowOf(draft, 'E11.9').submitted?.rationale).toBe('Why E11.9')
  })

  it('shows a removed, a replaced and an added code with what was said of each', () => {
    let draft = open('I10', 'E11.9', 'R05.9')
    draft = changes.remove(draft, 'R05.9')
    draft = changes.replace(draft, 'E11.9', 'N18.31')
    draft = changes.add(draft, 'Z79.4')
    expect(shown(draft)).toEqual([
      'I10 | I10',
      'E11.9 | N18.31 changed (wrong_code)',
      '- | Z79.4 added (missed_code)',
      'R05.9 | - removed (unsupported_code)',
    ])
  })

  it('keeps the key of a row while the row changes', () => {
    const before = open('I10', 'E11.9')
    const after = changes.replace(before, 'E11.9', 'E11.22')
    expect(rowOf(after, 'E11.9').key).toBe(rowOf(before, 'E11.9').key)
  })

  it('replaces a code that had been removed before', () => {
    const draft = changes.replace(changes.remove(open('I10', 'E11.9'), 'I10'), 'I10', 'I11.0')
    expect(draft.reference.map(({ code }) => code)).toEqual(['I11.0', 'E11.9'])
  })

  it.each(['remove', 'replace'] as const)('has each row back as it was after a %s', (how) => {
    const before = open('I10', 'E11.9', 'R05.9')
    const after =
      how === 'remove' ? changes.remove(before, 'I10') : changes.replace(before, 'I10', 'J18.9')
    const restored = changeDraft(after, { kind: 'restore', row: rowOf(after, 'I10') })
    expect(restored.reference).toEqual(before.reference)
    expect(restored.findings).toEqual([])
  })

  it('drops an added code with its finding when it is restored', () => {
    const before = open('I10')
    const after = changes.add(before, 'Z79.4')
    const restored = changeDraft(after, { kind: 'restore', row: rowOf(after, 'Z79.4') })
    expect(restored).toEqual({ ...before, counter: 1 })
  })

  it('moves codes and the principal without touching the submission', () => {
    let draft = open('I50.23', 'I11.0')
    draft = changeDraft(draft, { kind: 'move', row: rowOf(draft, 'I11.0'), by: -1 })
    draft = changeDraft(draft, { kind: 'principal', row: rowOf(draft, 'I11.0') })
    expect(shown(draft)).toEqual([
      'I50.23 | I50.23 principal',
      'I11.0 | I11.0 resequenced principal',
    ])
    const atTop = changeDraft(draft, { kind: 'move', row: rowOf(draft, 'I11.0'), by: -1 })
    expect(atTop.reference).toEqual(draft.reference)
    expect(draft.submitted).toEqual(open('I50.23', 'I11.0').submitted)
  })

  it('marks another indicator', () => {
    const draft = open('I10')
    const changed = changeDraft(draft, { kind: 'poa', row: rowOf(draft, 'I10'), poa: 'N' })
    expect(shown(changed)).toEqual(['I10 | I10 poa'])
  })

  it('takes agreement back when it is given twice, and when a finding is recorded', () => {
    const draft = open('I10')
    const agreed = changeDraft(draft, { kind: 'agree', row: rowOf(draft, 'I10') })
    expect(rowOf(agreed, 'I10').agreed).toBe(true)
    expect(changeDraft(agreed, { kind: 'agree', row: rowOf(agreed, 'I10') }).agreed).toEqual([])
    expect(changes.remove(agreed, 'I10').agreed).toEqual([])
  })

  it('keeps findings about the chart apart from the rows', () => {
    const draft = changeDraft(open('I10'), {
      kind: 'record',
      row: undefined,
      record: { effect: 'none', finding: finding({ note: 'Query the provider.' }) },
    })
    expect(draftRows(draft).loose).toMatchObject([{ note: 'Query the provider.' }])
  })

  it('edits and drops a finding by its id', () => {
    const draft = changes.remove(open('I10', 'E11.9'), 'E11.9')
    const [first] = draft.findings
    const id = first?.id ?? ''
    const edited = changeDraft(draft, {
      kind: 'edit',
      id,
      finding: finding({ code: 'E11.9', note: 'Not treated.' }),
    })
    expect(edited.findings).toMatchObject([{ id, note: 'Not treated.' }])
    expect(changeDraft(edited, { kind: 'edit', id, finding: undefined }).findings).toEqual([])
  })

  it('writes, rewrites and erases feedback', () => {
    const feedback = { topic: 'general', code: null, text: 'Read the plan.' } as const
    const written = changeDraft(open('I10'), { kind: 'write', id: undefined, feedback })
    const [entry] = written.feedback
    const id = entry?.id ?? ''
    const rewritten = changeDraft(written, {
      kind: 'write',
      id,
      feedback: { ...feedback, text: 'Read the plan first.' },
    })
    expect(rewritten.feedback).toEqual([{ ...feedback, id, text: 'Read the plan first.' }])
    expect(changeDraft(rewritten, { kind: 'erase', id }).feedback).toEqual([])
  })

  it('has one principal and unbroken positions after any changes', () => {
    const step = fc.record({
      kind: fc.constantFrom('move', 'principal', 'restore', 'agree'),
      place: fc.nat(3),
      by: fc.constantFrom(1, -1),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const draft = steps.reduce(
          (current, { kind, place, by }) => {
            const row = draftRows(current).diagnoses[place]
            return row ? changeDraft(current, { kind, row, by }) : current
          },
          open('I10', 'E11.9', 'N18.31'),
        )
        expect(draft.reference.filter(({ principal }) => principal)).toHaveLength(1)
        expect(draft.reference.map(({ position }) => position)).toEqual([1, 2, 3])
      }),
    )
  })
})
