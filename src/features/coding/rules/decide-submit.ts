import type { FieldError } from '@/core/errors'
import { accept, refuse, type Decision } from '@/core/refusal'
import type { CodeRow } from '../contract/code-row'
import type { Finding } from '../engine/finding'

export type SubmitRefusal = 'no_diagnosis' | 'errors'

/** Codes may be handed over when there is a diagnosis and no finding is an error. */
export function decideSubmit(
  codes: readonly CodeRow[],
  findings: readonly Finding[],
): Decision<readonly CodeRow[], SubmitRefusal> {
  if (!codes.some(({ kind }) => kind === 'diagnosis')) return refuse('no_diagnosis')
  return findings.some(({ severity }) => severity === 'ERROR') ? refuse('errors') : accept(codes)
}

/** What blocks a submission, each at the row where it is to be mended. */
export function blockingDetails(findings: readonly Finding[]): FieldError[] {
  return findings
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ rule, row, procedureRow, message, fix }) => ({
      path: pathOf(row, procedureRow),
      message: `${rule}: ${message}${fix ? ` ${fix.text}` : ''}`,
    }))
}

function pathOf(row: number | undefined, procedureRow: number | undefined): string {
  if (row !== undefined) return `diagnoses.${row - 1}.code`
  return procedureRow === undefined ? 'diagnoses' : `procedures.${procedureRow - 1}.code`
}
