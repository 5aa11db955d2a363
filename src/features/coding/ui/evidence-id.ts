import type { EvidenceMark } from '@/features/charts/ui/desk/evidence-mark'
import { rowsOf, type Draft } from './draft'

/** Names one quoted span of one row, in the reader and on the row. */
export function evidenceId(rowKey: number, index: number): string {
  return `${rowKey}-${index}`
}

/** The row that a tinted span belongs to. */
export function rowKeyOf(id: string): number {
  return Number(id.split('-')[0])
}

/** Every quoted span of the draft, for the reader to tint; those of the open row stand out. */
export function evidenceMarks(draft: Draft, openKey: number | undefined): EvidenceMark[] {
  return rowsOf(draft).flatMap(({ key, code, evidence }) =>
    evidence.map(({ documentId, start, end }, index) => ({
      id: evidenceId(key, index),
      documentId,
      start,
      end,
      label: code,
      active: key === openKey,
    })),
  )
}
