import { answerOf } from '../rules/answer-findings'
import type { FindingAnswer } from '../contract/answers'
import type {
  ChartCodes,
  EvidenceSpan,
  ProcedureSystem,
  SaveCodesInput,
} from '../contract/chart-codes'
import type { Poa } from '../engine/coded-record'

export type RowKind = 'diagnosis' | 'procedure'

/** One code as the coder has it. `key` stays with the row while its place and its code change. */
export interface DraftRow {
  readonly key: number
  readonly kind: RowKind
  readonly system: 'ICD-10-CM' | ProcedureSystem
  readonly code: string
  /** Null when the release does not hold the code, or before the title is known. */
  readonly title: string | null
  readonly principal: boolean
  readonly poa: Poa | null
  readonly rationale: string
  readonly evidence: readonly EvidenceSpan[]
  /** False on a row that was saved without saying what it quotes; nobody asks that of it. */
  readonly evidenceRecorded: boolean
  readonly modifiers: readonly string[]
}

/** The codes of a chart being edited, each kind in its sequence. */
export interface Draft {
  readonly diagnoses: readonly DraftRow[]
  readonly procedures: readonly DraftRow[]
  /** The coder's answers to findings. */
  readonly answers: readonly FindingAnswer[]
  readonly nextKey: number
}

export type NewRow = Pick<DraftRow, 'kind' | 'system' | 'code' | 'title'> &
  Partial<Pick<DraftRow, 'modifiers' | 'evidence'>> & {
    /** The official term by which it was found, where that is not its title. */
    readonly term?: string | undefined
  }

export const emptyDraft: Draft = { diagnoses: [], procedures: [], answers: [], nextKey: 1 }

/** The draft that was saved last. */
export function draftOf(codes: Pick<ChartCodes, 'diagnoses' | 'procedures' | 'findings'>): Draft {
  const diagnoses = codes.diagnoses.map((row, index): DraftRow => {
    const { code, title, principal, poa, rationale, evidence, evidenceRecorded } = row
    const written = { rationale, evidence, evidenceRecorded }
    const content = { code, title, principal, poa, ...written, modifiers: [] }
    return { key: index + 1, kind: 'diagnosis', system: 'ICD-10-CM', ...content }
  })
  const procedures = codes.procedures.map((row, index): DraftRow => {
    const { system, code, rationale, evidence, evidenceRecorded, modifiers } = row
    const written = { rationale, evidence, evidenceRecorded }
    const content = { system, code, ...written, modifiers, title: null }
    return {
      key: diagnoses.length + index + 1,
      kind: 'procedure',
      principal: false,
      poa: null,
      ...content,
    }
  })
  const answers = codes.findings.flatMap((finding) => answerOf(finding) ?? [])
  return { diagnoses, procedures, answers, nextKey: diagnoses.length + procedures.length + 1 }
}

/** What a save sends: the whole draft, as the server replaces it. */
export function codesOf(
  draft: Draft,
): Pick<SaveCodesInput, 'diagnoses' | 'procedures' | 'answers'> {
  return {
    diagnoses: draft.diagnoses.map(({ code, principal, poa, rationale, ...row }) => ({
      code,
      principal,
      poa,
      rationale,
      ...evidenceSent(row),
    })),
    procedures: draft.procedures.flatMap(({ system, code, modifiers, rationale, ...row }) =>
      system === 'ICD-10-CM'
        ? []
        : [{ system, code, modifiers: [...modifiers], rationale, ...evidenceSent(row) }],
    ),
    answers: [...draft.answers],
  }
}

/** What was never recorded stays unrecorded until the coder quotes something. */
function evidenceSent({ evidence, evidenceRecorded }: Quoted): { evidence?: EvidenceSpan[] } {
  return evidenceRecorded || evidence.length > 0 ? { evidence: [...evidence] } : {}
}

type Quoted = Pick<DraftRow, 'evidence' | 'evidenceRecorded'>

/** Every row in the order in which the panel shows them. */
export function rowsOf(draft: Draft): readonly DraftRow[] {
  return [...draft.diagnoses, ...draft.procedures]
}

export function findRow(draft: Draft, key: number | undefined): DraftRow | undefined {
  return rowsOf(draft).find((row) => row.key === key)
}

/** The row that already holds the code, whatever dots and case it is written with. */
export function findCode(draft: Draft, kind: RowKind, code: string): DraftRow | undefined {
  const plain = (text: string) => text.replace('.', '').toUpperCase()
  return rowsOf(draft).find((row) => row.kind === kind && plain(row.code) === plain(code))
}
