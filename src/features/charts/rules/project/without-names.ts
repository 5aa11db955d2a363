import { isJsonObject } from '../fhir/json-at'

/** Fields that name the staff and places of care, whose names may resemble the patient's. */
const staffFields = new Set(['provider', 'serviceProvider', 'performer', 'author', 'location'])

const replacement = 'the patient'

/**
 * The value with the patient's name taken out of its words: full names, and single words that only a
 * name can be (Synthea writes `Champlin946`). A family name that is also a word is left alone.
 */
export function withoutNames<T>(value: T, nameWords: readonly string[]): T {
  const pattern = namePattern(nameWords)
  if (pattern === undefined) return value
  return replaced(value, pattern) as T
}

/** Whether a text holds any word of the patient's name, so that a replacement may be due. */
export function mayHoldName(text: string, nameWords: readonly string[]): boolean {
  return nameWords.some((word) => text.includes(word))
}

function namePattern(nameWords: readonly string[]): RegExp | undefined {
  const words = nameWords.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (words.length === 0) return undefined
  const any = `(?:${words.join('|')})`
  const certain = words.filter((word) => /\p{L}\d+$/u.test(word))
  const alternatives = [`${any}(?:,? ${any})+`, ...certain]
  return new RegExp(
    `(?<![\\p{L}\\d])(?:(?:Mr|Mrs|Ms|Dr)\\. )?(?:${alternatives.join('|')})(?![\\p{L}\\d])`,
    'gu',
  )
}

function replaced(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return value.replace(pattern, replacement)
  if (Array.isArray(value)) return value.map((one: unknown) => replaced(one, pattern))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      staffFields.has(key) ? one : replaced(one, pattern),
    ]),
  )
}
