import { describe, expect, it } from 'vitest'
import { schemaFields } from './schema-fields'
import type { JsonSchema } from './schema-words'

const text: JsonSchema = { type: 'string' }

function objectOf(properties: Record<string, JsonSchema>, required: string[] = []): JsonSchema {
  return { type: 'object', properties, required }
}

describe('the fields of a schema', () => {
  it('are named by their place, those of lists and of what may be null too', () => {
    const entry = objectOf({ code: text }, ['code'])
    const schema = objectOf({
      rows: { type: 'array', items: entry },
      last: { anyOf: [entry, { type: 'null' }] },
      more: { anyOf: [{ type: 'array', items: entry }, { type: 'null' }] },
    })
    expect(schemaFields(schema).map(({ path }) => path)).toEqual([
      'rows',
      'rows[].code',
      'last',
      'last.code',
      'more',
      'more[].code',
    ])
  })

  it('of alternatives stand together, and are optional where one lacks them', () => {
    const schema = {
      anyOf: [
        objectOf({ ok: { const: true } }, ['ok']),
        objectOf({ ok: { const: false }, reason: text }, ['ok', 'reason']),
      ],
    }
    expect(schemaFields(schema)).toEqual([
      { path: 'ok', words: 'true or false', required: true },
      { path: 'reason', words: 'text', required: false },
    ])
  })

  it('are none where the value is plain', () => {
    expect(schemaFields(text)).toEqual([])
  })
})
