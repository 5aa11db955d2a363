import type { SubmittedCode } from '@/features/coding/contract/chart-codes'
import type { AuditView, ReferenceCode } from '../contract/audits'
import type { NewFeedback } from '../contract/feedback'
import type { NewFinding } from '../contract/findings'
import { alignChart } from './align-chart'
import type { AlignedRow } from './align-codes'
import { copySubmission } from './build-reference'
import { codeKey } from './code-family'

/** A code of the reference while it is edited; a copied code keeps its id when it is replaced. */
export interface DraftCode extends ReferenceCode {
  readonly id: string
}

export interface DraftFinding extends NewFinding {
  readonly id: string
}

export interface DraftFeedback extends NewFeedback {
  readonly id: string
}

/** What an auditor has decided so far, not yet sent. */
export interface AuditDraft {
  readonly submitted: readonly SubmittedCode[]
  readonly reference: readonly DraftCode[]
  readonly findings: readonly DraftFinding[]
  readonly feedback: readonly DraftFeedback[]
  /** Keys of the rows that the auditor agrees with. */
  readonly agreed: readonly string[]
  /** Makes the ids of what is added. */
  readonly counter: number
}

/** One line of the two columns with what was said of it. */
export interface DraftRow extends AlignedRow<DraftCode> {
  /** Stays the same while the row is edited. */
  readonly key: string
  readonly kind: ReferenceCode['kind']
  /** With the coder's rationale and evidence; undefined on an added code. */
  readonly submitted: SubmittedCode | undefined
  readonly findings: readonly DraftFinding[]
  readonly agreed: boolean
}

export interface DraftRows {
  readonly diagnoses: readonly DraftRow[]
  readonly procedures: readonly DraftRow[]
  /** Findings about the chart, or about a code that is no longer in either column. */
  readonly loose: readonly DraftFinding[]
}

type Viewed = Pick<AuditView, 'submitted' | 'reference' | 'findings' | 'feedback'>

/** The draft an audit opens with: a copy of the submission, or what was decided. */
export function openDraft({ submitted, reference, findings, feedback }: Viewed): AuditDraft {
  return {
    submitted,
    reference: reference.map((code) => ({ ...code, id: idOf(code) })),
    findings,
    feedback,
    agreed: [],
    counter: 0,
  }
}

/** The two columns of a draft, aligned, each row with its findings. */
export function draftRows(draft: AuditDraft): DraftRows {
  const coder = copySubmission(draft.submitted).map((code) => ({ ...code, id: idOf(code) }))
  const aligned = alignChart({ coder, reference: draft.reference, findings: draft.findings })
  const diagnoses = aligned.diagnoses.map((row) => draftRow(draft, 'diagnosis', row))
  const procedures = aligned.procedures.map((row) => draftRow(draft, 'procedure', row))
  const placed = new Set([...diagnoses, ...procedures].flatMap((row) => row.findings))
  return { diagnoses, procedures, loose: draft.findings.filter((finding) => !placed.has(finding)) }
}

function draftRow(
  draft: AuditDraft,
  kind: ReferenceCode['kind'],
  row: AlignedRow<DraftCode>,
): DraftRow {
  const { coder, reference } = row
  const key = coder?.code.id ?? `added ${reference?.code.id ?? ''}`
  return {
    ...row,
    key,
    kind,
    submitted: draft.submitted.find(
      (code) => code.kind === kind && code.position === coder?.position,
    ),
    findings: draft.findings.filter((finding) => isAbout(finding, kind, row)),
    agreed: draft.agreed.includes(key),
  }
}

function isAbout(
  finding: NewFinding,
  kind: ReferenceCode['kind'],
  { coder, reference }: AlignedRow<DraftCode>,
): boolean {
  if (finding.codeKind !== kind) return false
  if (finding.code) return coder !== undefined && sameCode(coder.code.code, finding.code)
  const { suggestedCode } = finding
  return !coder && reference !== undefined && sameCode(reference.code.code, suggestedCode ?? '')
}

function idOf({ kind, position }: ReferenceCode): string {
  return `${kind} ${position}`
}

function sameCode(one: string, other: string): boolean {
  return codeKey(one) === codeKey(other)
}
