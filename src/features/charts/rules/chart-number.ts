const digits = 6

/** A chart's number as people write it: 123 is `C-000123`. */
export function formatChartNumber(number: number): string {
  return `C-${String(number).padStart(digits, '0')}`
}

/** The number in `C-000123`, `c-123` or `123`; undefined for anything else. */
export function parseChartNumber(text: string): number | undefined {
  const found = /^(?:c-?)?(\d{1,9})$/i.exec(text.trim())
  return found ? Number(found[1]) : undefined
}
