import type { QueryTerm } from '../read-query'

/** Readings of a query looked up as a whole; more come only of many abbreviations at once. */
const mostReadings = 32

/** A set of words that a query may stand for as a whole. */
export interface SaidReading {
  readonly words: readonly string[]
  /** Whether each abbreviation is read as what it stands for most often, or as written. */
  readonly likeliest: boolean
}

/** The query as a whole: as written, and in each reading of its terms. */
export function saidReadings(terms: readonly QueryTerm[]): readonly SaidReading[] {
  let readings: readonly SaidReading[] = [{ words: [], likeliest: true }]
  for (const { written, readings: others } of terms) {
    const ways = [written.map(({ word }) => word), ...others]
    const withWay = ({ words, likeliest }: SaidReading, way: readonly string[], place: number) => ({
      words: [...words, ...way],
      likeliest: likeliest && place <= 1,
    })
    readings = readings.flatMap((one) => ways.map((way, place) => withWay(one, way, place)))
    readings = readings.slice(0, mostReadings)
  }
  return readings
}
