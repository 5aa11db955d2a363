/** How many charts went back to the queue, for a toast; undefined when none did. */
export function returnedWords(charts: number): string | undefined {
  if (charts === 0) return undefined
  return `${charts === 1 ? '1 chart' : `${charts} charts`} went back to the unassigned queue`
}
