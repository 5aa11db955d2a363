import type { EvidenceMark } from '@/features/charts/ui/desk/evidence-mark'
import type { SubmittedCode } from '@/features/coding/contract/chart-codes'

/** The spans that the coder quoted for the codes, as the reader tints them. */
export function evidenceOf(codes: readonly SubmittedCode[]): EvidenceMark[] {
  return codes.flatMap(({ kind, position, code, evidence }) =>
    evidence.map(({ documentId, start, end }, index) => ({
      id: evidenceId({ kind, position, index }),
      documentId,
      start,
      end,
      label: code,
    })),
  )
}

interface EvidencePlace {
  readonly kind: SubmittedCode['kind']
  readonly position: number
  readonly index: number
}

/** Without spaces: the reader finds a span by a word of an attribute. */
export function evidenceId({ kind, position, index }: EvidencePlace): string {
  return `${kind}-${position}-${index}`
}

/** The kind and position of the code that a span was quoted for. */
export function codeOfEvidence(id: string): { readonly kind: string; readonly position: number } {
  const [kind = '', position] = id.split('-')
  return { kind, position: Number(position) }
}
