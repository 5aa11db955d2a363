import type { DiagnosisFact, Facts } from './facts'
import { perFacts } from './per-facts'

/** The rows whose code passes the test, in their order. */
export function rowsOf(
  { diagnoses }: Facts,
  passes: (code: string) => boolean,
): readonly DiagnosisFact[] {
  return diagnoses.filter(({ code }) => passes(code))
}

export function hasCode({ diagnoses }: Facts, passes: (code: string) => boolean): boolean {
  return diagnoses.some(({ code }) => passes(code))
}

/** The first row with each code. */
export const rowsByCode = perFacts(({ diagnoses }: Facts): ReadonlyMap<string, DiagnosisFact> => {
  const rows = new Map<string, DiagnosisFact>()
  for (const row of diagnoses) if (!rows.has(row.code)) rows.set(row.code, row)
  return rows
})

/** `E11.9`, `E11.9 and I10`, `E11.9, I10 and N18.4`. */
export function shownList(rows: readonly Pick<DiagnosisFact, 'shown'>[]): string {
  return inWords(rows.map(({ shown }) => shown))
}

export function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

export function rowNumbers(rows: readonly DiagnosisFact[]): number[] {
  return rows.map(({ row }) => row)
}
