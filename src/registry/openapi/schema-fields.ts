import type { ReferenceField } from '@/features/identity/contract/api-reference'
import { schemaWords, type JsonSchema } from './schema-words'

/** The fields of a schema and of all that lies in it, each once, in their order. */
export function schemaFields(schema: JsonSchema, prefix = ''): ReferenceField[] {
  const shapes = shapesOf(schema)
  const names = [...new Set(shapes.flatMap(({ properties }) => Object.keys(properties ?? {})))]
  return names.flatMap((name) => fieldOf(shapes, name, prefix))
}

/** A field may differ from alternative to alternative, and be missing in some. */
function fieldOf(shapes: readonly JsonSchema[], name: string, prefix: string): ReferenceField[] {
  const given = shapes.flatMap(({ properties }) => properties?.[name] ?? [])
  const path = `${prefix}${name}`
  const required = shapes.every((shape) => shape.required?.includes(name))
  const words = [...new Set(given.map(schemaWords))].join(' or ')
  return [{ path, words, required }, ...nestedFields(given, path)]
}

function nestedFields(given: readonly JsonSchema[], path: string): ReferenceField[] {
  const items = given.flatMap(itemsOf)
  return items.length > 0
    ? schemaFields({ anyOf: items }, `${path}[].`)
    : schemaFields({ anyOf: given }, `${path}.`)
}

/** The objects that a value may be. */
function shapesOf(schema: JsonSchema): JsonSchema[] {
  if (schema.properties) return [schema]
  return (schema.anyOf ?? schema.oneOf ?? []).flatMap(shapesOf)
}

function itemsOf(schema: JsonSchema): JsonSchema[] {
  if (schema.items) return [schema.items]
  return (schema.anyOf ?? schema.oneOf ?? []).flatMap(itemsOf)
}
