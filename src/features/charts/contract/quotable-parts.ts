/** The part of a chart that holds laboratory results; a quotation of one of its lines names it. */
export const laboratoryPart = 'labs'

/** A line of a list or table as evidence names it: a small document of its own, quoted as a whole. */
export function rowDocumentId(partId: string, rowId: string): string {
  return `${partId}:${rowId}`
}

/** Whether a document that evidence names is a laboratory result. */
export function isLaboratoryResult(documentId: string): boolean {
  return documentId.startsWith(rowDocumentId(laboratoryPart, ''))
}
