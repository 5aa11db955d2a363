import { describe, expect, it } from 'vitest'
import { changeDraft, inverseOf, type DraftChange } from './change-draft'
import { codesOf, draftOf, emptyDraft, findCode, type Draft } from './draft'

function diagnosis(code: string): DraftChange {
  return { type: 'add', row: { kind: 'diagnosis', system: 'ICD-10-CM', code, title: code } }
}

function draftWith(...codes: string[]): Draft {
  return codes.map(diagnosis).reduce(changeDraft, emptyDraft)
}

function shown({ diagnoses }: Draft): string {
  return diagnoses.map(({ code, principal }) => (principal ? `${code}*` : code)).join(' ')
}

const span = { documentId: 'd', start: 3, end: 9, quote: 'quoted' }

describe('adding', () => {
  it('makes the first diagnosis principal and appends the others', () => {
    expect(shown(draftWith('J20.9', 'I10', 'E11.9'))).toBe('J20.9* I10 E11.9')
  })

  it('gives each row a key of its own, never one that was used before', () => {
    const draft = changeDraft(draftWith('J20.9', 'I10'), { type: 'remove', key: 2 })
    const grown = changeDraft(draft, diagnosis('E11.9'))
    expect(grown.diagnoses.map(({ key }) => key)).toEqual([1, 3])
  })

  it('leaves procedures without a principal', () => {
    const draft = changeDraft(emptyDraft, {
      type: 'add',
      row: {
        kind: 'procedure',
        system: 'CPT/HCPCS',
        code: '99213',
        title: null,
        modifiers: ['25'],
      },
    })
    expect(draft.procedures).toMatchObject([{ code: '99213', principal: false, modifiers: ['25'] }])
    expect(draft.diagnoses).toEqual([])
  })
})

describe('the sequence', () => {
  it('makes principal whatever comes first', () => {
    const draft = draftWith('A', 'B', 'C')
    expect(shown(changeDraft(draft, { type: 'makePrincipal', key: 3 }))).toBe('C* A B')
    expect(shown(changeDraft(draft, { type: 'move', key: 1, to: 2 }))).toBe('B* C A')
    expect(shown(changeDraft(draft, { type: 'move', key: 3, to: 1 }))).toBe('A* C B')
  })

  it('holds at its ends and stays the same object when nothing moves', () => {
    const draft = draftWith('A', 'B')
    expect(changeDraft(draft, { type: 'move', key: 1, to: -1 })).toBe(draft)
    expect(changeDraft(draft, { type: 'move', key: 2, to: 5 })).toBe(draft)
    expect(changeDraft(draft, { type: 'makePrincipal', key: 1 })).toBe(draft)
  })

  it('mends a mark that stands on a row further down', () => {
    const draft = draftOf({
      diagnoses: [saved('A', false), saved('B', true)],
      procedures: [],
      findings: [],
    })
    expect(shown(changeDraft(draft, { type: 'makePrincipal', key: 1 }))).toBe('A* B')
  })
})

describe('removing', () => {
  it('passes the principal on, and undo brings the row back to its place', () => {
    const draft = draftWith('A', 'B', 'C')
    const row = draft.diagnoses[0]
    const without = changeDraft(draft, { type: 'remove', key: 1 })
    expect(shown(without)).toBe('B* C')
    if (!row) throw new Error('no row')
    expect(shown(changeDraft(without, { type: 'restore', row, place: 0 }))).toBe('A* B C')
    expect(changeDraft(draft, { type: 'restore', row, place: 0 })).toBe(draft)
  })

  it('of an unknown row changes nothing', () => {
    const draft = draftWith('A')
    expect(changeDraft(draft, { type: 'remove', key: 9 })).toBe(draft)
  })
})

describe('a row', () => {
  it('takes POA, rationale and evidence, the same passage once', () => {
    const draft = [
      { type: 'setPoa', key: 1, poa: 'Y' },
      { type: 'setRationale', key: 1, rationale: 'Stated.' },
      { type: 'addEvidence', key: 1, span },
      { type: 'addEvidence', key: 1, span: { ...span } },
      { type: 'addEvidence', key: 1, span: { ...span, end: 12 } },
    ] satisfies DraftChange[]
    const [row] = draft.reduce<Draft>(changeDraft, draftWith('A')).diagnoses
    expect(row).toMatchObject({ poa: 'Y', rationale: 'Stated.' })
    expect(row?.evidence).toHaveLength(2)
  })

  it('keeps its key, rationale and evidence when its code is replaced', () => {
    const draft = changeDraft(draftWith('N18.3'), {
      type: 'setRationale',
      key: 1,
      rationale: 'eGFR',
    })
    const { diagnoses } = changeDraft(draft, {
      type: 'replaceCode',
      key: 1,
      code: 'N18.32',
      title: 'Stage 3b',
    })
    expect(diagnoses).toMatchObject([{ key: 1, code: 'N18.32', rationale: 'eGFR' }])
  })

  it('of a procedure has no POA', () => {
    const draft = changeDraft(emptyDraft, {
      type: 'add',
      row: { kind: 'procedure', system: 'CPT/HCPCS', code: '99213', title: null },
    })
    expect(changeDraft(draft, { type: 'setPoa', key: 1, poa: 'Y' })).toBe(draft)
  })
})

describe('a saved draft', () => {
  it('comes back as it was sent', () => {
    const diagnoses = [saved('J20.9', true), { ...saved('I10', false), evidence: [span] }]
    const procedures = [
      {
        system: 'CPT/HCPCS' as const,
        code: '99213',
        modifiers: ['25'],
        rationale: '',
        evidence: [],
        evidenceRecorded: true,
        severity: null,
      },
    ]
    const sent = codesOf(draftOf({ diagnoses, procedures, findings: [] }))
    expect(sent.diagnoses).toEqual([
      { code: 'J20.9', principal: true, poa: null, rationale: '', evidence: [] },
      { code: 'I10', principal: false, poa: null, rationale: '', evidence: [span] },
    ])
    expect(sent.procedures).toEqual([
      { system: 'CPT/HCPCS', code: '99213', modifiers: ['25'], rationale: '', evidence: [] },
    ])
  })
})

describe('what a code quotes', () => {
  const proposed = { ...span, proposed: true as const }
  const withProposal = changeDraft(emptyDraft, {
    type: 'add',
    row: {
      kind: 'diagnosis',
      system: 'ICD-10-CM',
      code: 'I10',
      title: 'Essential (primary) hypertension',
      evidence: [proposed],
    },
  })
  const evidenceOf = (draft: Draft) => draft.diagnoses[0]?.evidence

  it('stays proposed until it is accepted', () => {
    expect(evidenceOf(withProposal)).toEqual([proposed])
    const accepted = changeDraft(withProposal, { type: 'acceptEvidence', key: 1, index: 0 })
    expect(evidenceOf(accepted)).toEqual([span])
  })

  it('is replaced by what the coder quotes, also by the same passage', () => {
    const own = { ...span, start: 30, end: 37 }
    const add = (one: typeof own) =>
      changeDraft(withProposal, { type: 'addEvidence', key: 1, span: one })
    expect(evidenceOf(add(own))).toEqual([own])
    expect(evidenceOf(add(span))).toEqual([span])
  })

  it('comes back as it was when its removal is taken back', () => {
    const removal = { type: 'removeEvidence', key: 1, index: 0 } as const
    const inverse = inverseOf(withProposal, removal)
    const removed = changeDraft(withProposal, removal)
    expect(codesOf(removed).diagnoses).toMatchObject([{ code: 'I10', evidence: [] }])
    expect(inverse && changeDraft(removed, inverse)).toEqual(withProposal)

    const own = { ...span, start: 30, end: 37 }
    const quoted = changeDraft(removed, { type: 'addEvidence', key: 1, span: own })
    expect(inverse && evidenceOf(changeDraft(quoted, inverse))).toEqual([proposed, own])
  })

  it('is proposed later only for the code that still stands there and quotes nothing', () => {
    const propose = { type: 'propose', key: 1, span: proposed } as const
    const bare = draftWith('I10')
    expect(evidenceOf(changeDraft(bare, { ...propose, code: 'I10' }))).toEqual([proposed])
    expect(changeDraft(bare, { ...propose, code: 'I11.0' })).toBe(bare)
    const quoted = changeDraft(bare, { type: 'addEvidence', key: 1, span })
    expect(changeDraft(quoted, { ...propose, code: 'I10' })).toBe(quoted)
  })

  it('is not told where it was never recorded, until something is quoted', () => {
    const unrecorded = { ...saved('I10', true), evidenceRecorded: false }
    const draft = draftOf({ diagnoses: [unrecorded], procedures: [], findings: [] })
    expect(codesOf(draft).diagnoses[0]).not.toHaveProperty('evidence')
    const quoted = changeDraft(draft, { type: 'addEvidence', key: 1, span })
    const removed = changeDraft(quoted, { type: 'removeEvidence', key: 1, index: 0 })
    expect(codesOf(removed).diagnoses[0]).toMatchObject({ evidence: [] })
  })
})

it('a code is found however it is written', () => {
  const draft = draftWith('J20.9')
  expect(findCode(draft, 'diagnosis', 'j209')?.key).toBe(1)
  expect(findCode(draft, 'procedure', 'J20.9')).toBeUndefined()
})

function saved(code: string, principal: boolean) {
  return {
    code,
    title: code,
    billable: true,
    principal,
    poa: null,
    rationale: '',
    evidence: [],
    evidenceRecorded: true,
    severity: null,
  }
}
