import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { SubmittedCode } from '@/features/coding/contract/chart-codes'
import { decideInput } from '../contract/audits'
import { judgeDecision } from './judge-decision'

function submitted(...codes: readonly string[]): SubmittedCode[] {
  return codes.map((code, index) => ({
    kind: code.length === 5 && !code.includes('.') ? 'procedure' : 'diagnosis',
    position: index + 1,
    system: code.length === 5 && !code.includes('.') ? 'CPT/HCPCS' : 'ICD-10-CM',
    code,
    title: `Title of ${code}`,
    principal: false,
    poa: null,
    modifiers: [],
    rationale: '',
    evidence: [],
  }))
}

const base = {
  auditId: '0198c0de-0000-7000-8000-000000000001',
  version: 1,
  decision: 'approve',
}

/** The rest of a decision as the wire would carry it. */
function said(input: Record<string, unknown>) {
  return decideInput.parse({ ...base, ...input })
}

const titleOf = (code: string) => (code === 'E119' ? 'Official title' : null)

function judge(codes: readonly SubmittedCode[], input: Record<string, unknown>) {
  const judged = judgeDecision(codes, said(input), titleOf)
  if (!judged.ok) throw new Error(judged.details[0]?.message)
  return {
    ...judged,
    codes: judged.reference.map(
      ({ code, principal, kind }) => `${kind[0]} ${code}${principal ? '*' : ''}`,
    ),
  }
}

function note(type: string, code?: string, suggestedCode?: string) {
  return { type, code, suggestedCode, note: 'Because.' }
}

describe('judgeDecision without a stated reference', () => {
  it('takes the submission as it is when there is nothing to find', () => {
    const judged = judge(submitted('I10', 'E11.9', '99213'), {})
    expect(judged.codes).toEqual(['d I10*', 'd E11.9', 'p 99213'])
    expect(judged).toMatchObject({ score: 1, scoreN: 3 })
  })

  it.each([
    ['adds a missed code', note('missed_code', undefined, 'n18.31'), ['I10*', 'E11.9', 'N18.31']],
    ['removes an unsupported code', note('unsupported_code', 'E11.9'), ['I10*']],
    ['replaces a wrong code', note('wrong_code', 'e119', 'E11.22'), ['I10*', 'E11.22']],
    ['keeps a wrong code without a better one', note('wrong_code', 'E11.9'), ['I10*', 'E11.9']],
    ['puts the named code first', note('sequencing', 'E11.9'), ['E11.9*', 'I10']],
    ['leaves codes be on indicators', note('poa', 'E11.9'), ['I10*', 'E11.9']],
    ['leaves codes be on documentation', note('documentation'), ['I10*', 'E11.9']],
  ])('%s', (_, finding, codes) => {
    const judged = judge(submitted('I10', 'E11.9'), { findings: [finding] })
    expect(judged.codes).toEqual(codes.map((code) => `d ${code}`))
  })

  it('finds the system of a missed procedure by its length', () => {
    const judged = judge(submitted('I10'), {
      findings: [
        { ...note('missed_code', undefined, '0dtj4zz'), codeKind: 'procedure' },
        { ...note('missed_code', undefined, '99213'), codeKind: 'procedure' },
      ],
    })
    const systems = judged.reference.slice(1).map(({ code, system }) => `${code} ${system}`)
    expect(systems).toEqual(['0DTJ4ZZ ICD-10-PCS', '99213 CPT/HCPCS'])
  })
})

describe('judgeDecision with a stated reference', () => {
  it('shows codes with their dot, numbers them, and titles what the release holds', () => {
    const judged = judge(submitted('I10', 'E11.9'), {
      referenceCodes: { diagnoses: [{ code: 'e119', principal: true }, { code: 'n1831' }] },
    })
    expect(judged.reference).toMatchObject([
      { code: 'E11.9', title: 'Official title', position: 1, principal: true },
      { code: 'N18.31', title: null, position: 2, principal: false },
    ])
    expect(judged).toMatchObject({ score: 0.5, scoreN: 2 })
  })

  it('has one principal, whatever was flagged', () => {
    const diagnoses = [
      { code: 'I10' },
      { code: 'E11.9', principal: true },
      { code: 'Z79.4', principal: true },
    ]
    const judged = judge(submitted('I10'), { referenceCodes: { diagnoses } })
    expect(judged.codes).toEqual(['d I10', 'd E11.9*', 'd Z79.4'])
  })

  it('has no score where no code is left', () => {
    const judged = judge(submitted('I10'), { referenceCodes: { diagnoses: [] } })
    expect(judged).toMatchObject({ score: null, scoreN: 0 })
  })
})

describe('judgeDecision', () => {
  it.each([
    ['findings.0.code', { findings: [note('wrong_code', 'J18.9')] }],
    ['feedback.0.code', { feedback: [{ code: 'J18.9', text: 'Read it again.' }] }],
  ])('refuses a code that nobody brought up, at %s', (path, input) => {
    const judged = judgeDecision(submitted('I10'), said(input), titleOf)
    expect(judged).toMatchObject({ ok: false, details: [{ path }] })
  })

  it('takes feedback on a code that a finding suggests', () => {
    const input = {
      findings: [note('missed_code', undefined, 'J18.9')],
      feedback: [{ code: 'J18.9', text: 'Read the film.' }],
    }
    expect(judgeDecision(submitted('I10'), said(input), titleOf).ok).toBe(true)
  })
})

describe('a decision on the wire', () => {
  it.each([
    ['findings.0.suggestedCode', { findings: [note('missed_code')] }],
    ['findings.0.code', { findings: [note('wrong_code')] }],
    ['findings.0.type', { findings: [note('odd', 'I10')] }],
    ['feedback.0.text', { feedback: [{ text: ' ' }] }],
    ['score', { score: 101 }],
  ])('is refused at %s', (path, input) => {
    const parsed = decideInput.safeParse({ ...base, ...input })
    const paths = parsed.error?.issues.flatMap(pathsOf) ?? []
    expect(paths).toContain(path)
  })

  it('takes a stated score as a share or as a percentage', () => {
    expect([said({ score: 0.9 }).score, said({ score: 90 }).score]).toEqual([0.9, 0.9])
  })
})

/** The dotted path of an issue; a union's are those of its members. */
function pathsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'invalid_union') return [issue.path.join('.')]
  return issue.errors
    .flat()
    .flatMap((inner) => pathsOf({ ...inner, path: [...issue.path, ...inner.path] }))
}
