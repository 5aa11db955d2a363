/** The words by which a patient is found, folded: no accents, no case, no digits stuck to names by generators. */
export function nameTerms(name: string): string[] {
  const folded = name
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
  const words = folded.split(/[^\p{Letter}\p{Number}']+/u).map((word) => word.replace(/\d+$/, ''))
  return [...new Set(words.filter((word) => word.length > 0))]
}

/** A record number as it is compared: no spaces, no case. */
export function recordNumberTerm(recordNumber: string): string {
  return recordNumber.replaceAll(/\s/g, '').toLowerCase()
}
