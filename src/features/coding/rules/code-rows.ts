import type { DraftDiagnosis, DraftProcedure } from '../contract/chart-codes'
import type { CodeRow } from '../contract/code-row'
import { storedCode } from './stored-code'

interface DraftCodes {
  readonly diagnoses: readonly DraftDiagnosis[]
  readonly procedures: readonly DraftProcedure[]
}

/** The rows of a draft, diagnoses first, in the order in which the coder has them. */
export function codeRows({ diagnoses, procedures }: DraftCodes): CodeRow[] {
  return [
    ...diagnoses.map(({ code, principal, poa, rationale, evidence }, index): CodeRow => ({
      kind: 'diagnosis',
      position: index + 1,
      system: 'ICD-10-CM',
      code: storedCode(code),
      principal,
      poa,
      rationale,
      ...recorded(evidence),
      modifiers: [],
    })),
    ...procedures.map(({ system, code, modifiers, rationale, evidence }, index): CodeRow => ({
      kind: 'procedure',
      position: index + 1,
      system,
      code: code.toUpperCase(),
      principal: false,
      poa: null,
      rationale,
      ...recorded(evidence),
      modifiers: modifiers.map((modifier) => modifier.toUpperCase()),
    })),
  ]
}

/** What is left out is not recorded, which is something else than nothing. */
function recorded(
  evidence: DraftDiagnosis['evidence'],
): Pick<CodeRow, 'evidence' | 'evidenceRecorded'> {
  return { evidence: evidence ?? [], evidenceRecorded: evidence !== undefined }
}
