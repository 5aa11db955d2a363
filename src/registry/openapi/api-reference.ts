import type {
  ReferenceAnswer,
  ReferenceEntry,
  ReferenceGroup,
} from '@/features/identity/contract/api-reference'
import { answerSchemaOf } from './answer-schema-of'
import type { OpenApiDocument, Operation } from './openapi-document'
import { schemaFields } from './schema-fields'
import { schemaWords, type JsonSchema } from './schema-words'

/** The document as its readable page shows it: the procedures by area, their inputs and answers field by field. */
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
  readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>
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
    fields: schema ? schemaFields(schema) : [],
    answer: answerOf(answerSchemaOf(operation)),
  }
}

function answerOf(schema: JsonSchema): ReferenceAnswer {
  const fields = schema.items ? schemaFields(schema.items, '[].') : schemaFields(schema)
  return { words: schemaWords(schema), fields }
}
