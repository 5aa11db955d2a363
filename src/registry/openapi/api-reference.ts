import type {
  ReferenceEntry,
  ReferenceField,
  ReferenceGroup,
} from '@/features/identity/contract/api-reference'
import type { OpenApiDocument, Operation } from './openapi-document'
import { schemaWords, type InputSchema } from './schema-words'

/** The document as its readable page shows it: the procedures by area, their inputs field by field. */
export function apiReference(document: OpenApiDocument): ReferenceGroup[] {
  const operations = Object.entries(document.paths)
  return document.tags.map(({ name }) => ({
    name: String(name),
    entries: operations
      .filter(([, { post }]) => post.tags.includes(String(name)))
      .map(([path, { post }]) => entryOf(path, post)),
  }))
}

interface Body {
  readonly content: Readonly<Record<string, { readonly schema: InputSchema }>>
}

function entryOf(path: string, operation: Operation): ReferenceEntry {
  const body = operation.requestBody as Body
  const schema = body.content['application/json']?.schema
  return {
    name: operation.operationId,
    path,
    description: operation.description,
    callClass: operation['x-call-class'] ?? null,
    forTokens: operation.security.some((one) => 'token' in one),
    takesKey: JSON.stringify(operation.parameters ?? []).includes('IdempotencyKey'),
    fields: schema ? fieldsOf(schema, '') : [],
  }
}

function fieldsOf(schema: InputSchema, prefix: string): ReferenceField[] {
  const required = schema.required ?? []
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`
    return [
      { path, words: schemaWords(field), required: required.includes(name) },
      ...nestedFields(field, path),
    ]
  })
}

function nestedFields(field: InputSchema, path: string): ReferenceField[] {
  if (field.properties) return fieldsOf(field, `${path}.`)
  return field.items?.properties ? fieldsOf(field.items, `${path}[].`) : []
}
