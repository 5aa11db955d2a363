/** The part of JSON Schema that inputs and answers use. */
export interface JsonSchema {
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly default?: unknown
}

/** A field in words: "whole number, 1 to 200, else 50". */
export function schemaWords(schema: JsonSchema): string {
  const ending = hasShownDefault(schema) ? `, else ${JSON.stringify(schema.default)}` : ''
  return `${kindWords(schema)}${ending}`
}

function hasShownDefault({ default: given }: JsonSchema): boolean {
  return given !== undefined && (typeof given !== 'object' || Array.isArray(given))
}

function kindWords(schema: JsonSchema): string {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return choices.map(kindWords).join(' or ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return `one of ${schema.enum.map((value) => JSON.stringify(value)).join(', ')}`
  if (schema.type === 'array') return arrayWords(schema)
  if (schema.type === 'string') return textWords(schema)
  return isNumber(schema) ? numberWords(schema) : (plainWords[schema.type ?? ''] ?? 'any value')
}

const plainWords: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  object: 'object',
  null: 'null',
}

function isNumber({ type }: JsonSchema): boolean {
  return type === 'integer' || type === 'number'
}

const formatWords: Readonly<Record<string, string>> = {
  uuid: 'id (UUID)',
  date: 'day, YYYY-MM-DD',
  'date-time': 'instant, ISO 8601',
  email: 'e-mail address',
  uri: 'URL',
}

function textWords({ format, maxLength }: JsonSchema): string {
  const kind = formatWords[format ?? ''] ?? 'text'
  return maxLength === undefined ? kind : `${kind}, at most ${maxLength} characters`
}

function arrayWords({ items, maxItems }: JsonSchema): string {
  const each = items ? kindWords(items) : 'any value'
  const most = maxItems === undefined ? '' : `, at most ${maxItems}`
  return `list of ${each === 'object' ? 'objects' : each}${most}`
}

function numberWords({ type, minimum, maximum }: JsonSchema): string {
  const kind = type === 'integer' ? 'whole number' : 'number'
  // JSON Schema writes zod's integers with the largest safe ones as bounds.
  const bound = (value: number | undefined) =>
    value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined
  const [least, most] = [bound(minimum), bound(maximum)]
  if (least !== undefined && most !== undefined) return `${kind}, ${least} to ${most}`
  if (least !== undefined) return `${kind}, at least ${least}`
  return most === undefined ? kind : `${kind}, at most ${most}`
}
