import type { ReferenceCode } from '../contract/audits'
import type { KeyComparison } from '../contract/practice'
import { alignCodes, type AlignedRow } from './align-codes'
import { copySubmission } from './build-reference'
import { scoreAudit, type AuditScore } from './score-audit'

export interface ComparedCodes {
  readonly rows: readonly AlignedRow<ReferenceCode>[]
  readonly scores: readonly AuditScore[]
}

/** The submitted diagnoses beside those of the key, aligned and counted as an audit does it. */
export function compareCodes({
  submitted,
  key,
}: Pick<KeyComparison, 'submitted' | 'key'>): ComparedCodes {
  const rows = alignCodes<ReferenceCode>({ coder: copySubmission(submitted), reference: key })
  return { rows, scores: scoreAudit({ diagnoses: rows, procedures: [] }) }
}
