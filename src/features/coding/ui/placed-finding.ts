import type { Change, Finding } from '../engine/finding'
import type { DraftChange } from './change-draft'
import type { Draft } from './draft'

/** A finding tied to the row it is about, so that it stays there while rows move. */
export interface PlacedFinding {
  readonly id: string
  readonly finding: Finding
  /** Absent when the finding is about the record as a whole. */
  readonly key: number | undefined
  /** The change that mends it, where there is only one. */
  readonly mend: DraftChange | undefined
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
export function placeFindings(findings: readonly Finding[], sent: SentKeys): PlacedFinding[] {
  return findings.map((finding, index) => ({
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

const gravity = { ERROR: 0, WARN: 1, QUERY: 2, INFO: 3 } as const

/** The findings that still have their row, in the order of the rows; those on the record come first. */
export function standingFindings(
  findings: readonly PlacedFinding[],
  { diagnoses, procedures }: Draft,
): PlacedFinding[] {
  const order = [...diagnoses, ...procedures].map(({ key }) => key)
  const place = ({ key }: PlacedFinding) => (key === undefined ? -1 : order.indexOf(key))
  return findings
    .filter((placed) => placed.key === undefined || order.includes(placed.key))
    .toSorted(
      (a, b) => place(a) - place(b) || gravity[a.finding.severity] - gravity[b.finding.severity],
    )
}

/** The finding after the given one, round and round; errors and warnings before the rest of a row. */
export function nextFinding(
  standing: readonly PlacedFinding[],
  currentId: string | undefined,
): PlacedFinding | undefined {
  const at = standing.findIndex(({ id }) => id === currentId)
  return standing[(at + 1) % standing.length]
}
