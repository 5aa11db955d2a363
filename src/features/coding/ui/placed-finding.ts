import type { JudgedFinding } from '../contract/answers'
import type { Change, Finding } from '../engine/finding'
import { takesAnswer, withoutAnswer } from '../rules/answer-findings'
import { answerKey } from '../rules/finding-subject'
import type { Answered, DraftChange } from './change-draft'
import type { Draft } from './draft'

/** A finding tied to the row it is about, so that it stays there while rows move. */
export interface PlacedFinding {
  readonly id: string
  /** As it was found; whether it is answered is for the draft to say. */
  readonly finding: JudgedFinding
  /** Absent when the finding is about the record as a whole. */
  readonly key: number | undefined
  /** The change that mends it, where there is only one. */
  readonly mend: DraftChange | undefined
}

/** A finding as it stands now. */
export interface StandingFinding extends PlacedFinding {
  /** The coder's reason, where it is answered. */
  readonly reason: string | undefined
}

/** The keys of the rows as they were sent, by position. */
export interface SentKeys {
  readonly diagnoses: readonly number[]
  readonly procedures: readonly number[]
}

export function keysOf({ diagnoses, procedures }: Draft): SentKeys {
  return {
    diagnoses: diagnoses.map(({ key }) => key),
    procedures: procedures.map(({ key }) => key),
  }
}

/** Ties findings, whose rows count the codes as they were sent, to those rows. */
export function placeFindings(findings: readonly JudgedFinding[], sent: SentKeys): PlacedFinding[] {
  return findings.map(withoutAnswer).map((finding, index) => ({
    id: `${finding.rule}-${index}`,
    finding,
    key: keyOf(finding, sent),
    mend: finding.fix?.change && mendOf(finding.fix.change, sent),
  }))
}

function keyOf({ row, procedureRow }: Finding, sent: SentKeys): number | undefined {
  if (row !== undefined) return sent.diagnoses[row - 1]
  return procedureRow === undefined ? undefined : sent.procedures[procedureRow - 1]
}

function mendOf(change: Change, { diagnoses }: SentKeys): DraftChange | undefined {
  if (change.kind === 'add') {
    const row = { kind: 'diagnosis', system: 'ICD-10-CM', code: change.code, title: null } as const
    return { type: 'add', row }
  }
  const key = diagnoses[change.row - 1]
  if (key === undefined) return undefined
  switch (change.kind) {
    case 'replace':
      return { type: 'replaceCode', key, code: change.code, title: null }
    case 'remove':
      return { type: 'remove', key }
    case 'makePrincipal':
      return { type: 'makePrincipal', key }
    case 'moveBefore':
      return { type: 'move', key, to: change.beforeRow - (change.row < change.beforeRow ? 2 : 1) }
  }
}

/** What an answer to the finding names; undefined where it takes none. */
export function answeredBy({ finding }: PlacedFinding): Answered | undefined {
  const { rule, about = [] } = finding
  return takesAnswer(finding) ? { rule, about: [...about] } : undefined
}

/** Whether the finding still asks for something: to be mended, answered or put to the provider. */
export function isOpen({ finding, reason }: StandingFinding): boolean {
  return finding.severity !== 'INFO' && reason === undefined
}

const gravity = { ERROR: 0, WARN: 1, QUERY: 2, INFO: 8 } as const
/** What is answered stands between what is open and what only informs. */
const answeredWeight = 4

/**
 * The findings that still have their row, with their answers, in the order of the rows; those on the record
 * come first, and what is answered after what is not.
 */
export function standingFindings(
  findings: readonly PlacedFinding[],
  { diagnoses, procedures, answers }: Draft,
): StandingFinding[] {
  const order = [...diagnoses, ...procedures].map(({ key }) => key)
  const place = ({ key }: PlacedFinding) => (key === undefined ? -1 : order.indexOf(key))
  const reasons = new Map(answers.map((answer) => [answerKey(answer), answer.reason]))
  const reasonOf = (placed: PlacedFinding) => {
    const answered = answeredBy(placed)
    return answered && reasons.get(answerKey(answered))
  }
  return findings
    .filter((placed) => placed.key === undefined || order.includes(placed.key))
    .map((placed) => ({ ...placed, reason: reasonOf(placed) }))
    .toSorted((a, b) => place(a) - place(b) || weight(a) - weight(b))
}

function weight(placed: StandingFinding): number {
  const { severity } = placed.finding
  return gravity[severity] + (severity === 'INFO' || isOpen(placed) ? 0 : answeredWeight)
}

/** The open finding after the given one, round and round; the graver of a row first. */
export function nextFinding(
  standing: readonly StandingFinding[],
  currentId: string | undefined,
): StandingFinding | undefined {
  const at = standing.findIndex(({ id }) => id === currentId)
  return [...standing.slice(at + 1), ...standing.slice(0, at + 1)].find(isOpen)
}
