import type { SubmittedCode } from '@/features/coding/contract/chart-codes'
import type { ReferenceCode, ReferenceCodes } from '../contract/audits'
import type { NewFinding } from '../contract/findings'
import { codeKey } from './code-family'

/** A submission as the reference starts: the same codes without the coder's own words. */
export function copySubmission(submitted: readonly SubmittedCode[]): ReferenceCode[] {
  return number(
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
  return number([
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
  return number(findings.reduce(applyFinding, copySubmission(submitted)))
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
    system: kind === 'diagnosis' ? 'ICD-10-CM' : systemOf(code),
    code,
    title: null,
    principal: false,
    poa: null,
    modifiers: [],
  }
}

/** ICD-10-PCS codes have seven characters, CPT and HCPCS codes five. */
function systemOf(code: string): 'ICD-10-PCS' | 'CPT/HCPCS' {
  return codeKey(code).length === 7 ? 'ICD-10-PCS' : 'CPT/HCPCS'
}

/** Diagnoses before procedures, positions from 1 in each; the first flagged diagnosis is principal, else the first. */
function number(codes: readonly ReferenceCode[]): ReferenceCode[] {
  const diagnoses = codes.filter(({ kind }) => kind === 'diagnosis')
  const procedures = codes.filter(({ kind }) => kind === 'procedure')
  const flagged = diagnoses.findIndex(({ principal }) => principal)
  const principal = Math.max(0, flagged)
  return [
    ...diagnoses.map((code, index) => ({
      ...code,
      position: index + 1,
      principal: index === principal,
    })),
    ...procedures.map((code, index) => ({ ...code, position: index + 1, principal: false })),
  ]
}
