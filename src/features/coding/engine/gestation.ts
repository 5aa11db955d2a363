import { perCode } from './per-release'
import { titleOf } from './titles'

/** Completed weeks that a code of Z3A stands for; undefined for “not specified”. */
export const weeksOf = perCode((code, release): number | undefined => {
  const title = titleOf(code, release)
  if (title.startsWith('Less than')) return 7
  if (title.startsWith('Greater than')) return 43
  const weeks = /^(\d+) weeks/.exec(title)?.[1]
  return weeks === undefined ? undefined : Number(weeks)
})

/** The trimester that the title of an obstetric code names, 1 to 3. */
export const trimesterOf = perCode((code, release): number | undefined => {
  const title = titleOf(code, release)
  const named = ['first', 'second', 'third'].findIndex((one) => title.includes(`${one} trimester`))
  return named < 0 ? undefined : named + 1
})

/** From 14 weeks 0 days the second, from 28 weeks 0 days the third. Source: ICD-10-CM chapter 15, notes. */
export function trimesterAt(weeks: number): number {
  if (weeks < 14) return 1
  return weeks < 28 ? 2 : 3
}
