/** The one JSON text of a value: keys sorted, no space, undefined left out. Equal content gives equal text. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value)
}

function canonicalArray(values: readonly unknown[]): string {
  let text = '['
  for (const value of values) text += (text.length > 1 ? ',' : '') + canonicalJson(value)
  return text + ']'
}

function canonicalObject(object: object): string {
  const source = object as Readonly<Record<string, unknown>>
  let text = '{'
  for (const key of Object.keys(source).sort()) {
    const value = source[key]
    if (value === undefined) continue
    text += `${text.length > 1 ? ',' : ''}${JSON.stringify(key)}:${canonicalJson(value)}`
  }
  return text + '}'
}
