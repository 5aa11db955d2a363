import type { FindingAnswer } from '../contract/answers'
import type { EvidenceSpan } from '../contract/chart-codes'
import type { Poa } from '../engine/coded-record'
import { answerKey } from '../rules/finding-subject'
import { findRow, type Draft, type DraftRow, type NewRow, type RowKind } from './draft'

/** One thing a coder does to the codes. Places count from 0 within the kind. */
export type DraftChange =
  | { readonly type: 'add'; readonly row: NewRow }
  | { readonly type: 'remove'; readonly key: number }
  | { readonly type: 'restore'; readonly row: DraftRow; readonly place: number }
  | { readonly type: 'move'; readonly key: number; readonly to: number }
  | { readonly type: 'makePrincipal'; readonly key: number }
  | { readonly type: 'setPoa'; readonly key: number; readonly poa: Poa | null }
  | { readonly type: 'setRationale'; readonly key: number; readonly rationale: string }
  | { readonly type: 'addEvidence'; readonly key: number; readonly span: EvidenceSpan }
  | { readonly type: 'removeEvidence'; readonly key: number; readonly index: number }
  | { readonly type: 'acceptEvidence'; readonly key: number; readonly index: number }
  /** Quotes what was found for the code, where the row still has it and quotes nothing. */
  | {
      readonly type: 'propose'
      readonly key: number
      readonly code: string
      readonly span: EvidenceSpan
    }
  | {
      readonly type: 'restoreEvidence'
      readonly key: number
      readonly index: number
      readonly span: EvidenceSpan
    }
  | {
      readonly type: 'replaceCode'
      readonly key: number
      readonly code: string
      readonly title: string | null
    }
  | { readonly type: 'answer'; readonly answers: readonly FindingAnswer[] }
  | { readonly type: 'withdraw'; readonly answers: readonly Answered[] }

/** What an answer is to. */
export type Answered = Pick<FindingAnswer, 'rule' | 'about'>

/** The draft after the change; the same object when the change changes nothing. */
export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.type) {
    case 'add':
      return add(draft, change.row)
    case 'remove':
      return remove(draft, change.key)
    case 'restore':
      return restore(draft, change)
    case 'move':
      return move(draft, change.key, change.to)
    case 'makePrincipal':
      return move(draft, change.key, 0)
    case 'answer':
      return { ...draft, answers: answersWith(draft, change.answers) }
    case 'withdraw':
      return withdraw(draft, change.answers)
    default:
      return mapRow(draft, change.key, (row) => editRow(row, change))
  }
}

/** What takes a change back; undefined where nothing does. `draft` is as it was before the change. */
export function inverseOf(draft: Draft, change: DraftChange): DraftChange | undefined {
  if (change.type === 'add') return { type: 'remove', key: draft.nextKey }
  if (!('key' in change)) return undefined
  const row = findRow(draft, change.key)
  if (!row) return undefined
  const { key, code, title, evidence } = row
  const place = rowsOfKind(draft, row.kind).indexOf(row)
  switch (change.type) {
    case 'remove':
      return { type: 'restore', row, place }
    case 'move':
    case 'makePrincipal':
      return { type: 'move', key, to: place }
    case 'replaceCode':
      return { type: 'replaceCode', key, code, title }
    case 'removeEvidence': {
      const { index } = change
      const span = evidence[index]
      return span && { type: 'restoreEvidence', key, index, span }
    }
    default:
      return undefined
  }
}

function answersWith({ answers }: Draft, added: readonly FindingAnswer[]): FindingAnswer[] {
  const keys = new Set(added.map(answerKey))
  return [...answers.filter((answer) => !keys.has(answerKey(answer))), ...added]
}

function withdraw(draft: Draft, answered: readonly Answered[]): Draft {
  const keys = new Set(answered.map(answerKey))
  const answers = draft.answers.filter((answer) => !keys.has(answerKey(answer)))
  return answers.length === draft.answers.length ? draft : { ...draft, answers }
}

type RowEdit = Extract<
  DraftChange,
  {
    type:
      | 'setPoa'
      | 'setRationale'
      | 'addEvidence'
      | 'removeEvidence'
      | 'acceptEvidence'
      | 'restoreEvidence'
      | 'propose'
      | 'replaceCode'
  }
>

function editRow(row: DraftRow, edit: RowEdit): DraftRow {
  switch (edit.type) {
    case 'setPoa':
      return row.kind === 'diagnosis' ? { ...row, poa: edit.poa } : row
    case 'setRationale':
      return { ...row, rationale: edit.rationale }
    case 'replaceCode':
      return { ...row, code: edit.code, title: edit.title }
    default:
      return editEvidence(row, edit)
  }
}

type EvidenceEdit = Exclude<RowEdit, { type: 'setPoa' | 'setRationale' | 'replaceCode' }>

function editEvidence(row: DraftRow, edit: EvidenceEdit): DraftRow {
  switch (edit.type) {
    case 'addEvidence':
      return addEvidence(row, edit.span)
    case 'removeEvidence':
      return withEvidence(
        row,
        row.evidence.filter((_, index) => index !== edit.index),
      )
    case 'acceptEvidence':
      return withEvidence(
        row,
        row.evidence.map((span, index) => (index === edit.index ? accepted(span) : span)),
      )
    case 'propose':
      return row.code === edit.code && row.evidence.length === 0
        ? withEvidence(row, [edit.span])
        : row
    case 'restoreEvidence':
      // What was quoted since stays.
      return withEvidence(row, row.evidence.toSpliced(edit.index, 0, edit.span))
  }
}

/** What the coder quotes stands for what was proposed until then. */
function addEvidence(row: DraftRow, span: EvidenceSpan): DraftRow {
  const own = row.evidence.filter(({ proposed }) => !proposed)
  const known = own.some(
    ({ documentId, start, end }) =>
      documentId === span.documentId && start === span.start && end === span.end,
  )
  return known ? row : withEvidence(row, [...own, span])
}

function withEvidence(row: DraftRow, evidence: readonly EvidenceSpan[]): DraftRow {
  return { ...row, evidence, evidenceRecorded: true }
}

function accepted({ documentId, start, end, quote }: EvidenceSpan): EvidenceSpan {
  return { documentId, start, end, quote }
}

function add(draft: Draft, added: NewRow): Draft {
  const { kind, system, code, title, modifiers = [], evidence = [] } = added
  const row: DraftRow = {
    key: draft.nextKey,
    kind,
    system,
    code,
    title,
    principal: kind === 'diagnosis' && draft.diagnoses.length === 0,
    poa: null,
    rationale: '',
    evidence,
    evidenceRecorded: true,
    modifiers,
  }
  const grown = withRows(draft, kind, [...rowsOfKind(draft, kind), row])
  return { ...grown, nextKey: draft.nextKey + 1 }
}

function remove(draft: Draft, key: number): Draft {
  const row = findRow(draft, key)
  if (!row) return draft
  const rest = rowsOfKind(draft, row.kind).filter((other) => other !== row)
  return withRows(draft, row.kind, row.principal ? withPrincipalFirst(rest) : rest)
}

function restore(draft: Draft, { row, place }: { row: DraftRow; place: number }): Draft {
  if (findRow(draft, row.key)) return draft
  const rows = rowsOfKind(draft, row.kind).toSpliced(place, 0, row)
  return withRows(draft, row.kind, row.principal ? withPrincipalFirst(rows) : rows)
}

/** The sequence says which diagnosis is principal: whatever comes first. */
function move(draft: Draft, key: number, to: number): Draft {
  const row = findRow(draft, key)
  if (!row) return draft
  const rows = rowsOfKind(draft, row.kind)
  const place = Math.max(0, Math.min(rows.length - 1, to))
  const isThere = rows.indexOf(row) === place
  if (isThere && (place > 0 || row.principal || row.kind === 'procedure')) return draft
  const moved = rows.filter((other) => other !== row).toSpliced(place, 0, row)
  return withRows(draft, row.kind, row.kind === 'diagnosis' ? withPrincipalFirst(moved) : moved)
}

function withPrincipalFirst(rows: readonly DraftRow[]): DraftRow[] {
  return rows.map((row, index) =>
    row.principal === (index === 0) ? row : { ...row, principal: index === 0 },
  )
}

function mapRow(draft: Draft, key: number, edit: (row: DraftRow) => DraftRow): Draft {
  const row = findRow(draft, key)
  if (!row) return draft
  const edited = edit(row)
  if (edited === row) return draft
  const rows = rowsOfKind(draft, row.kind).map((other) => (other === row ? edited : other))
  return withRows(draft, row.kind, rows)
}

function rowsOfKind(draft: Draft, kind: RowKind): readonly DraftRow[] {
  return kind === 'diagnosis' ? draft.diagnoses : draft.procedures
}

function withRows(draft: Draft, kind: RowKind, rows: readonly DraftRow[]): Draft {
  return kind === 'diagnosis' ? { ...draft, diagnoses: rows } : { ...draft, procedures: rows }
}
