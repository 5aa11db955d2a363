import { objectsAt, textAt, textsAt, type JsonObject } from './json-at'

/** The name of a person as one writes it: `Dr. Elroy Brakus`. The official name goes before others. */
export function personNameOf(body: JsonObject): string | undefined {
  const names = objectsAt(body, 'name')
  const name = names.find((one) => textAt(one, 'use') === 'official') ?? names[0]
  if (name === undefined) return textAt(body, 'name')
  const written = textAt(name, 'text')
  if (written !== undefined) return written
  const words = [...textsAt(name, 'prefix'), ...textsAt(name, 'given'), ...textsAt(name, 'family')]
  return words.length === 0 ? undefined : words.join(' ')
}
