import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { showCode } from '@/features/code-sets/contract/show-code'
import type { CodedDiagnosis, CodedProcedure } from '../contract/chart-codes'
import type { CodeRow } from '../contract/code-row'
import type { Finding } from '../engine/finding'
import { gravestSeverity } from './gravest-severity'

type StoredCode = Omit<CodeRow, 'position'>

export interface PresentedCodes {
  readonly diagnoses: readonly CodedDiagnosis[]
  readonly procedures: readonly CodedProcedure[]
}

/** Stored codes as the desk shows them: dotted, with their titles and the gravest finding on each row. */
export function presentCodes(
  codes: readonly StoredCode[],
  findings: readonly Finding[],
  release: ReleaseView,
): PresentedCodes {
  const diagnoses = codes.filter(({ kind }) => kind === 'diagnosis')
  const procedures = codes.filter(({ kind }) => kind === 'procedure')
  const flagged = diagnoses.some(({ principal }) => principal)
  return {
    diagnoses: diagnoses.map(({ code, principal, poa, rationale, ...written }, index) => {
      const { evidence, evidenceRecorded } = written
      const entry = release.find(code)
      return {
        code: showCode(code),
        title: entry?.title ?? null,
        billable: entry?.billable ?? false,
        principal: flagged ? principal : index === 0,
        poa,
        rationale,
        evidence,
        evidenceRecorded,
        severity: gravestSeverity(findings.filter(({ row }) => row === index + 1)),
      }
    }),
    procedures: procedures.flatMap(({ system, code, modifiers, rationale, ...written }, index) =>
      system === 'ICD-10-CM'
        ? []
        : [
            {
              system,
              code,
              modifiers,
              rationale,
              evidence: written.evidence,
              evidenceRecorded: written.evidenceRecorded,
              severity: gravestSeverity(
                findings.filter(({ procedureRow }) => procedureRow === index + 1),
              ),
            },
          ],
    ),
  }
}
