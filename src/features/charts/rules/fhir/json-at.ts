/** An object as JSON.parse returns it; nothing is known about its values. */
export type JsonObject = Readonly<Record<string, unknown>>

/** No field of a chart needs more; what is longer is cut. Notes are read by `decodeAttachment`. */
const longestText = 4000

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectAt(object: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = object?.[key]
  return isJsonObject(value) ? value : undefined
}

/** The objects of an array; a lone object where FHIR wants an array counts as an array of one. */
export function objectsAt(object: JsonObject | undefined, key: string): readonly JsonObject[] {
  const value = object?.[key]
  if (isJsonObject(value)) return [value]
  return Array.isArray(value) ? value.filter(isJsonObject) : []
}

/** A text without surrounding space that PostgreSQL can store as JSON, or undefined when empty. */
export function textAt(object: JsonObject | undefined, key: string): string | undefined {
  return storableText(object?.[key])
}

export function textsAt(object: JsonObject | undefined, key: string): readonly string[] {
  const value = object?.[key]
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.map(storableText).filter((text) => text !== undefined)
}

export function numberAt(object: JsonObject | undefined, key: string): number | undefined {
  const value = object?.[key]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** NUL and lone surrogates are valid in JSON text but not in jsonb. */
export function wellFormed(text: string): string {
  if (text.isWellFormed() && !text.includes('\0')) return text
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd')
}

function storableText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = wellFormed(value.slice(0, longestText)).trim()
  return text === '' ? undefined : text
}
