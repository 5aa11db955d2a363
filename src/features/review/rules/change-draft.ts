import type { ReferenceCode } from '../contract/audits'
import type { NewFeedback } from '../contract/feedback'
import type { NewFinding } from '../contract/findings'
import type { AuditDraft, DraftCode, DraftFinding, DraftRow } from './audit-draft'
import { numberCodes } from './number-codes'
import { procedureSystem } from './procedure-system'

/** A code chosen in the search. */
export interface ChosenCode {
  readonly code: string
  readonly title: string | null
}

/** What an auditor can do to a draft; each answers with a new one. */
export type DraftChange =
  | { readonly kind: 'agree'; readonly row: DraftRow }
  | { readonly kind: 'restore'; readonly row: DraftRow }
  | { readonly kind: 'record'; readonly row: DraftRow | undefined; readonly record: FindingRecord }
  /** Without a finding it is dropped; what it did to the reference stays. */
  | { readonly kind: 'edit'; readonly id: string; readonly finding: NewFinding | undefined }
  | { readonly kind: 'principal'; readonly row: DraftRow }
  | { readonly kind: 'move'; readonly row: DraftRow; readonly by: 1 | -1 }
  | { readonly kind: 'poa'; readonly row: DraftRow; readonly poa: ReferenceCode['poa'] }
  | { readonly kind: 'write'; readonly id: string | undefined; readonly feedback: NewFeedback }
  | { readonly kind: 'erase'; readonly id: string }

/** A finding with what it does to the reference. */
export interface FindingRecord {
  readonly finding: NewFinding
  readonly effect: 'none' | 'remove' | 'replace' | 'add'
  /** The code that replaces or is added. */
  readonly chosen?: ChosenCode | undefined
}

/** The draft after one change; a change that has nothing to act on leaves it as it is. */
export function changeDraft(draft: AuditDraft, change: DraftChange): AuditDraft {
  switch (change.kind) {
    case 'agree':
      return toggleAgreed(draft, change.row.key)
    case 'restore':
      return restoreRow(draft, change.row)
    case 'record':
      return recordFinding(draft, change.row, change.record)
    case 'edit':
      return { ...draft, findings: editFinding(draft.findings, change.id, change.finding) }
    case 'principal':
    case 'move':
    case 'poa':
      return withReference(draft, changeReference(draft.reference, change))
    case 'write':
      return writeFeedback(draft, change.id, change.feedback)
    case 'erase':
      return { ...draft, feedback: draft.feedback.filter(({ id }) => id !== change.id) }
  }
}

type ReferenceChange = Extract<DraftChange, { readonly kind: 'principal' | 'move' | 'poa' }>

function changeReference(
  codes: readonly DraftCode[],
  change: ReferenceChange,
): readonly DraftCode[] {
  const id = referenceId(change.row)
  if (change.kind === 'principal') return makePrincipal(codes, id)
  if (change.kind === 'move') return moveCode(codes, id, change.by)
  return patchCode(codes, id, { poa: change.poa })
}

function referenceId(row: DraftRow): string | undefined {
  return row.reference?.code.id
}

function withReference(draft: AuditDraft, reference: readonly DraftCode[]): AuditDraft {
  return { ...draft, reference: numberCodes(reference) }
}

function toggleAgreed(draft: AuditDraft, key: string): AuditDraft {
  const agreed = draft.agreed.includes(key)
    ? draft.agreed.filter((one) => one !== key)
    : [...draft.agreed, key]
  return { ...draft, agreed }
}

function recordFinding(
  draft: AuditDraft,
  row: DraftRow | undefined,
  { finding, effect, chosen }: FindingRecord,
): AuditDraft {
  const counter = draft.counter + 1
  const noted: AuditDraft = {
    ...draft,
    counter,
    agreed: draft.agreed.filter((key) => key !== row?.key),
    findings: [...draft.findings, { ...finding, id: `finding ${counter}` }],
  }
  const id = row && referenceId(row)
  if (effect === 'remove') {
    return withReference(
      noted,
      noted.reference.filter((code) => code.id !== id),
    )
  }
  if (!chosen || effect === 'none') return noted
  if (effect === 'add') {
    return withReference(noted, [...noted.reference, addedCode(finding, chosen, counter)])
  }
  return id
    ? withReference(noted, patchCode(noted.reference, id, chosen))
    : withReference(noted, insertAt(noted.reference, replacement(row, chosen)))
}

function editFinding(
  findings: readonly DraftFinding[],
  id: string,
  finding: NewFinding | undefined,
): DraftFinding[] {
  return findings.flatMap((one) => {
    if (one.id !== id) return [one]
    return finding ? [{ ...finding, id }] : []
  })
}

function addedCode({ codeKind }: NewFinding, chosen: ChosenCode, counter: number): DraftCode {
  return {
    ...chosen,
    id: `code ${counter}`,
    kind: codeKind,
    position: 0,
    system: codeKind === 'diagnosis' ? 'ICD-10-CM' : procedureSystem(chosen.code),
    principal: false,
    poa: null,
    modifiers: [],
  }
}

/** A code that was removed before comes back as another one, in the coder's place. */
function replacement(row: DraftRow | undefined, chosen: ChosenCode): DraftCode | undefined {
  return row?.coder && { ...row.coder.code, ...chosen }
}

function patchCode(
  codes: readonly DraftCode[],
  id: string | undefined,
  patch: Partial<DraftCode>,
): DraftCode[] {
  return codes.map((code) => (code.id === id ? { ...code, ...patch } : code))
}

function makePrincipal(codes: readonly DraftCode[], id: string | undefined): readonly DraftCode[] {
  const isDiagnosis = codes.some((code) => code.id === id && code.kind === 'diagnosis')
  return isDiagnosis ? codes.map((code) => ({ ...code, principal: code.id === id })) : codes
}

function moveCode(
  codes: readonly DraftCode[],
  id: string | undefined,
  by: 1 | -1,
): readonly DraftCode[] {
  const code = codes.find((one) => one.id === id)
  const other = codes.find((one) => one.kind === code?.kind && one.position === code.position + by)
  if (!code || !other) return codes
  return codes.map((one) => (one === code ? other : one === other ? code : one))
}

/** The row as the coder had it, and nothing said of it; an added code is gone. */
function restoreRow(draft: AuditDraft, row: DraftRow): AuditDraft {
  const said = new Set(row.findings.map(({ id }) => id))
  const others = draft.reference.filter((code) => code.id !== referenceId(row))
  const cleared: AuditDraft = {
    ...draft,
    findings: draft.findings.filter(({ id }) => !said.has(id)),
    agreed: draft.agreed.filter((key) => key !== row.key),
  }
  const restored = insertAt(others, row.coder?.code)
  return withReference(
    cleared,
    row.coder?.code.principal ? makePrincipal(restored, row.coder.code.id) : restored,
  )
}

/** Puts a code where its position says, among those of its kind. */
function insertAt(codes: readonly DraftCode[], code: DraftCode | undefined): readonly DraftCode[] {
  if (!code) return codes
  const same = codes.filter(({ kind }) => kind === code.kind)
  const others = codes.filter(({ kind }) => kind !== code.kind)
  return [...same.slice(0, code.position - 1), code, ...same.slice(code.position - 1), ...others]
}

function writeFeedback(
  draft: AuditDraft,
  id: string | undefined,
  feedback: NewFeedback,
): AuditDraft {
  if (id) {
    return {
      ...draft,
      feedback: draft.feedback.map((one) => (one.id === id ? { ...feedback, id } : one)),
    }
  }
  const counter = draft.counter + 1
  const added = { ...feedback, id: `feedback ${counter}` }
  return { ...draft, counter, feedback: [...draft.feedback, added] }
}
