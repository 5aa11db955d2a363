import type { Operation } from './openapi-document'
import type { JsonSchema } from './schema-words'

/** What a call answers when it goes well: of a procedure what stands under `result.data`, else the whole body. */
export function answerSchemaOf({ operationId, responses }: Operation): JsonSchema {
  const { content } = responses['200'] as Content
  const body = content['application/json'].schema
  const isProcedure = operationId.includes('.')
  return (isProcedure ? body.properties?.['result']?.properties?.['data'] : body) ?? {}
}

interface Content {
  readonly content: { readonly 'application/json': { readonly schema: JsonSchema } }
}
