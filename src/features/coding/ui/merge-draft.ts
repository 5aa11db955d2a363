import { answerKey } from '../rules/finding-subject'
import { findCode, rowsOf, type Draft, type DraftRow } from './draft'

interface Merge {
  /** As it was saved last from here. */
  readonly base: Draft
  /** As it stands on this page. */
  readonly mine: Draft
  /** As someone saved it meanwhile. */
  readonly theirs: Draft
}

/**
 * The newer version with what was typed here put over it: rows both have keep what was changed here,
 * rows added on either side stay, rows removed on either side go unless the other side changed them.
 */
export function mergeDraft({ base, mine, theirs }: Merge): Draft {
  const sides = { base, mine, theirs }
  const kept = rowsOf(mine).flatMap((row) => mergeRow(row, sides) ?? [])
  const gained = rowsOf(theirs)
    .filter((row) => isNew(row, sides))
    .map((row, index) => ({ ...row, key: mine.nextKey + index, principal: false }))
  const rows = [...kept, ...gained]
  const diagnoses = rows.filter(({ kind }) => kind === 'diagnosis')
  const marked = diagnoses.some(({ principal }) => principal)
  return {
    diagnoses: marked ? diagnoses : diagnoses.map(asPrincipalFirst),
    procedures: rows.filter(({ kind }) => kind === 'procedure'),
    answers: mergeAnswers(sides),
    nextKey: mine.nextKey + gained.length,
  }
}

/** A row of mine after the merge; undefined when they removed it and I had not touched it. */
function mergeRow(row: DraftRow, { base, theirs }: Merge): DraftRow | undefined {
  const before = findCode(base, row.kind, row.code)
  const other = findCode(theirs, row.kind, row.code)
  if (!before) return row
  if (!other) return sameContent(before, row) ? undefined : row
  return {
    ...row,
    poa: row.poa === before.poa ? other.poa : row.poa,
    rationale: row.rationale === before.rationale ? other.rationale : row.rationale,
    ...evidenceOf(sameEvidence(row, before) ? other : row),
    title: row.title ?? other.title,
  }
}

/** Theirs and not mine: added by them, or removed by me while they changed it. */
function isNew(row: DraftRow, { base, mine }: Merge): boolean {
  if (findCode(mine, row.kind, row.code)) return false
  const before = findCode(base, row.kind, row.code)
  return !before || !sameContent(before, row)
}

/** Mine as they stand, and theirs but for those that were withdrawn here. */
function mergeAnswers({ base, mine, theirs }: Merge): Draft['answers'] {
  const known = new Set([...base.answers, ...mine.answers].map(answerKey))
  return [...mine.answers, ...theirs.answers.filter((answer) => !known.has(answerKey(answer)))]
}

function asPrincipalFirst(row: DraftRow, index: number): DraftRow {
  return index === 0 ? { ...row, principal: true } : row
}

function sameContent(one: DraftRow, other: DraftRow): boolean {
  return (
    one.poa === other.poa &&
    one.rationale === other.rationale &&
    one.modifiers.join() === other.modifiers.join() &&
    sameEvidence(one, other)
  )
}

function evidenceOf({ evidence, evidenceRecorded }: DraftRow) {
  return { evidence, evidenceRecorded }
}

function sameEvidence(one: DraftRow, other: DraftRow): boolean {
  return JSON.stringify(evidenceOf(one)) === JSON.stringify(evidenceOf(other))
}
