import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '@/core/errors'
import { appRouter } from '../routers'
import { apiReference } from './api-reference'
import { answerSchemaOf } from './answer-schema-of'
import { openApiDocument } from './openapi-document'
import { schemaWords } from './schema-words'

const document = openApiDocument()

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const copy = JSON.parse(JSON.stringify(document)) as Record<string, unknown>
    const result = await validator.validate(copy)
    expect(result.errors ?? []).toEqual([])
    expect(result.valid).toBe(true)
    expect(validator.version).toBe('3.1')
    // Throws for a reference that leads nowhere.
    validator.resolveRefs()
  })

  it('names every procedure and nothing else but uploads', () => {
    const procedures = Object.keys(appRouter._def.procedures).map((name) => `/api/trpc/${name}`)
    expect(Object.keys(document.paths).sort()).toEqual([...procedures, '/api/uploads'].sort())
  })

  it('says what every procedure answers, and rules no later field out', () => {
    for (const [path, { post }] of Object.entries(document.paths)) {
      const answer = answerSchemaOf(post)
      const isDescribed = ['type', 'anyOf', 'oneOf'].some((word) => word in answer)
      expect([path, isDescribed]).toEqual([path, true])
      expect(JSON.stringify(answer), path).not.toContain('additionalProperties":false')
    }
    const list = JSON.stringify(document.paths['/api/trpc/charts.list']?.post.responses)
    expect(list).toContain('waitingSince')
    expect(list).toContain('nextCursor')
  })

  it('takes inputs from their schemas and errors from their codes', () => {
    const save = document.paths['/api/trpc/coding.saveCodes']?.post
    expect(JSON.stringify(save)).toContain('"maxItems":100')
    expect(JSON.stringify(save)).toContain('IdempotencyKey')
    expect(JSON.stringify(document.paths['/api/trpc/tokens.create'])).not.toContain(
      'IdempotencyKey',
    )
    expect(JSON.stringify(document.components)).toContain(JSON.stringify(errorCodes))
  })
})

describe('the readable reference', () => {
  it('shows every operation once, with its fields', () => {
    const entries = apiReference(document).flatMap((group) => group.entries)
    expect(entries).toHaveLength(Object.keys(document.paths).length)
    const save = entries.find(({ name }) => name === 'coding.saveCodes')
    expect(save).toMatchObject({ callClass: 'write', forTokens: true, takesKey: true })
    expect(save?.fields).toContainEqual({
      path: 'diagnoses[].code',
      words: 'text, at most 20 characters',
      required: true,
    })
    expect(save?.answer.fields).toContainEqual({
      path: 'findings[].fix.text',
      words: 'text',
      required: true,
    })
    expect(entries.filter(({ answer }) => answer.fields.length === 0)).toEqual([])
    const coders = entries.find(({ name }) => name === 'charts.coders')?.answer
    expect(coders?.words).toBe('list of objects')
    expect(coders?.fields.map(({ path }) => path)).toContain('[].coderId')
    expect(entries.find(({ name }) => name === 'coding.validate')?.callClass).toBe('heavy')
    expect(entries.find(({ name }) => name === 'tokens.create')?.forTokens).toBe(false)
  })

  it.each([
    [{ type: 'integer', minimum: 1, maximum: 200, default: 50 }, 'whole number, 1 to 200, else 50'],
    [{ type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }, 'whole number, at least 1'],
    [{ type: 'string', format: 'uuid', pattern: 'x' }, 'id (UUID)'],
    [{ enum: ['read', 'write'], type: 'string' }, 'one of "read", "write"'],
    [
      { type: 'array', maxItems: 3, items: { type: 'boolean' } },
      'list of true or false, at most 3',
    ],
    [
      { anyOf: [{ type: 'string', maxLength: 5 }, { type: 'null' }] },
      'text, at most 5 characters or null',
    ],
    [{}, 'any value'],
  ])('says %j in words', (schema, words) => {
    expect(schemaWords(schema)).toBe(words)
  })
})
