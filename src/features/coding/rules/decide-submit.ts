import type { FieldError } from '@/core/errors'
import { accept, refuse, type Decision } from '@/core/refusal'
import type { JudgedFinding } from '../contract/answers'
import type { CodeRow } from '../contract/code-row'
import { isOpenWarning } from './count-findings'

export type SubmitRefusal = 'no_diagnosis' | 'errors' | 'unacknowledged'

/**
 * Codes may be handed over when there is a diagnosis, no finding is an error that nobody may override or
 * has overridden, and each warning was acknowledged: a warning holds up whoever has not read it.
 */
export function decideSubmit(
  codes: readonly CodeRow[],
  findings: readonly JudgedFinding[],
): Decision<readonly CodeRow[], SubmitRefusal> {
  if (!codes.some(({ kind }) => kind === 'diagnosis')) return refuse('no_diagnosis')
  if (findings.some(({ severity }) => severity === 'ERROR')) return refuse('errors')
  return findings.some(isOpenWarning) ? refuse('unacknowledged') : accept(codes)
}

/** What blocks a submission, each at the row where it is to be mended. */
export function blockingDetails(findings: readonly JudgedFinding[]): FieldError[] {
  return findings.filter(({ severity }) => severity === 'ERROR').map(detailOf)
}

/** The warnings that wait to be acknowledged, each at its row. */
export function warningDetails(findings: readonly JudgedFinding[]): FieldError[] {
  return findings.filter(isOpenWarning).map(detailOf)
}

function detailOf({ rule, row, procedureRow, message, fix }: JudgedFinding): FieldError {
  return {
    path: pathOf(row, procedureRow),
    message: `${rule}: ${message}${fix ? ` ${fix.text}` : ''}`,
  }
}

function pathOf(row: number | undefined, procedureRow: number | undefined): string {
  if (row !== undefined) return `diagnoses.${row - 1}.code`
  return procedureRow === undefined ? 'diagnoses' : `procedures.${procedureRow - 1}.code`
}
