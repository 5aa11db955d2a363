import type { SubmittedCode } from '@/features/coding/contract/chart-codes'
import type { ReferenceCode, ReferenceCodes } from '../contract/audits'
import type { NewFinding } from '../contract/findings'
import { codeKey } from './code-family'
import { numberCodes } from './number-codes'
import { procedureSystem } from './procedure-system'

/** A submission as the reference starts: the same codes without the coder's own words. */
export function copySubmission(submitted: readonly SubmittedCode[]): ReferenceCode[] {
  return numberCodes(
    submitted.map(({ kind, position, system, code, title, principal, poa, modifiers }) => ({
      kind,
      position,
      system,
      code,
      title,
      principal,
      poa,
      modifiers,
    })),
  )
}

/** The reference that an auditor states: numbered, with exactly one principal diagnosis. */
export function statedReference({ diagnoses, procedures }: ReferenceCodes): ReferenceCode[] {
  return numberCodes([
    ...diagnoses.map(({ code, principal, poa }): ReferenceCode => ({
      ...blank('diagnosis', code),
      principal,
      poa,
    })),
    ...procedures.map(({ system, code, modifiers }): ReferenceCode => ({
      ...blank('procedure', code),
      system,
      modifiers,
    })),
  ])
}

/** The submission with the findings' suggestions carried out, where the auditor states no reference. */
export function applyFindings(
  submitted: readonly SubmittedCode[],
  findings: readonly NewFinding[],
): ReferenceCode[] {
  return numberCodes(findings.reduce(applyFinding, copySubmission(submitted)))
}

function applyFinding(codes: ReferenceCode[], finding: NewFinding): ReferenceCode[] {
  const { type, codeKind, code, suggestedCode } = finding
  if (type === 'missed_code') {
    return suggestedCode ? [...codes, blank(codeKind, suggestedCode)] : codes
  }
  if (type === 'sequencing') return moveFirst(codes, suggestedCode ?? code)
  if (type === 'poa' || type === 'documentation' || !code) return codes
  const isMeant = (entry: ReferenceCode) => entry.kind === codeKind && sameCode(entry.code, code)
  if (suggestedCode) {
    return codes.map((entry) =>
      isMeant(entry) ? { ...entry, code: suggestedCode, title: null } : entry,
    )
  }
  return type === 'unsupported_code' ? codes.filter((entry) => !isMeant(entry)) : codes
}

/** A sequencing finding names the diagnosis that should stand first. */
function moveFirst(codes: ReferenceCode[], code: string | null): ReferenceCode[] {
  const first = codes.find(
    (entry) => entry.kind === 'diagnosis' && sameCode(entry.code, code ?? ''),
  )
  if (!first) return codes
  const others = codes
    .filter((entry) => entry !== first)
    .map((entry) => ({ ...entry, principal: false }))
  return [{ ...first, principal: true }, ...others]
}

function sameCode(one: string, other: string): boolean {
  return codeKey(one) === codeKey(other)
}

function blank(kind: ReferenceCode['kind'], code: string): ReferenceCode {
  return {
    kind,
    position: 0,
    system: kind === 'diagnosis' ? 'ICD-10-CM' : procedureSystem(code),
    code,
    title: null,
    principal: false,
    poa: null,
    modifiers: [],
  }
}
