import { abbreviationsAToG } from './abbreviations-a-to-g'
import { abbreviationsHToZ } from './abbreviations-h-to-z'

/** Abbreviations that clinicians write, with the words of the titles they stand for. */
export const abbreviations: Readonly<Record<string, readonly string[]>> = {
  ...abbreviationsAToG,
  ...abbreviationsHToZ,
}
