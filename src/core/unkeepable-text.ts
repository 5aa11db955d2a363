/** NUL and halves of surrogate pairs: no database text can hold them, and no keyboard types them. */
const unkeepable = /\0|\p{Surrogate}/u

/** Where a value holds text that cannot be kept, dotted; undefined where it holds none. */
export function findUnkeepableText(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return unkeepable.test(value) ? path : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, inner] of Object.entries(value)) {
    if (unkeepable.test(name)) return path
    const found = findUnkeepableText(inner, path ? `${path}.${name}` : name)
    if (found !== undefined) return found
  }
  return undefined
}
