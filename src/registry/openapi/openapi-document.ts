import { z } from 'zod'
import { uploadResultSchema } from '@/features/charts/contract/imports'
import type { ProcedureTraits } from '@/server/trpc'
import { appRouter } from '../routers'
import { answers } from './answers'
import { components, answersOf } from './openapi-components'
import summaries from './procedure-summaries.json'

export type Json = Record<string, unknown>

/** A procedure of the router as the document needs it. */
interface Procedure {
  readonly name: string
  readonly type: 'query' | 'mutation'
  readonly input: z.ZodType | undefined
  readonly traits: ProcedureTraits
}

export interface OpenApiDocument {
  readonly openapi: '3.1.0'
  readonly info: Json
  readonly servers: readonly Json[]
  readonly tags: readonly Json[]
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>
  readonly components: Json
}

export interface Operation extends Json {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description: string
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  readonly 'x-call-class'?: 'read' | 'write' | 'heavy'
  readonly responses: Readonly<Record<string, unknown>>
}

let built: OpenApiDocument | undefined

/** The OpenAPI 3.1 document of every procedure, made once from their zod inputs. */
export function openApiDocument(): OpenApiDocument {
  built ??= buildDocument()
  return built
}

function buildDocument(): OpenApiDocument {
  const procedures = listProcedures()
  const tags = [...new Set(procedures.map(({ name }) => tagOf(name)))]
  return {
    openapi: '3.1.0',
    info: {
      title: 'SmartCoders',
      version: '1',
      description:
        'Every call is a POST with a JSON body, queries too, so that no search text stands in a URL. The answer is under `result.data`, an error under `error.data.code`.',
    },
    servers: [{ url: '/' }],
    tags: tags.map((name) => ({ name })),
    paths: {
      ...Object.fromEntries(
        procedures.map((procedure) => [
          `/api/trpc/${procedure.name}`,
          { post: operationOf(procedure) },
        ]),
      ),
      '/api/uploads': { post: uploadOperation },
    },
    components,
  }
}

function listProcedures(): Procedure[] {
  const all = appRouter._def.procedures as Record<string, unknown>
  return Object.entries(all).map(([name, procedure]) => {
    const { _def } = procedure as {
      readonly _def: {
        readonly type: Procedure['type']
        readonly inputs: readonly z.ZodType[]
        readonly meta?: ProcedureTraits
      }
    }
    return { name, type: _def.type, input: _def.inputs[0], traits: _def.meta ?? {} }
  })
}

function tagOf(name: string): string {
  return name.slice(0, name.indexOf('.'))
}

const summaryOf = new Map<string, string>(Object.entries(summaries))
const answerOf = new Map<string, z.ZodType>(Object.entries(answers))

function operationOf(procedure: Procedure): Operation {
  const { name, type, traits } = procedure
  const description = summaryOf.get(name) ?? ''
  const isKeyed = type === 'mutation' && !traits.answersSecret
  return {
    operationId: name,
    tags: [tagOf(name)],
    summary: firstSentence(description) || name,
    description,
    security: securityOf(name),
    'x-call-class': traits.weight ?? (type === 'mutation' ? 'write' : 'read'),
    ...(isKeyed ? { parameters: [{ $ref: '#/components/parameters/IdempotencyKey' }] } : {}),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: inputSchema(procedure.input) } },
    },
    responses: answersOf({
      type: 'object',
      required: ['result'],
      properties: {
        result: { type: 'object', required: ['data'], properties: { data: answerSchema(name) } },
      },
    }),
  }
}

/** More fields may come with a later release, so none is ruled out. */
function answerSchema(name: string): Json {
  const answer = answerOf.get(name)
  return answer ? schemaOf(answer, 'output') : {}
}

function firstSentence(text: string): string {
  return /^.*?[.;](?=\s|$)/.exec(text)?.[0].replace(/;$/, '.') ?? text
}

function inputSchema(input: z.ZodType | undefined): Json {
  return input ? schemaOf(input, 'input') : { type: 'object' }
}

function schemaOf(source: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(source, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (io === 'output' && jsonSchema.additionalProperties === false) {
        delete jsonSchema.additionalProperties
      }
    },
  })
  return schema
}

/** What opens a session or gets someone one; it needs none. */
const withoutSession = [
  'identity.signIn',
  'identity.signOut',
  'identity.forgotPassword',
  'identity.openPasswordReset',
  'identity.resetPassword',
  'identity.openInvitation',
  'identity.acceptInvitation',
  'identity.askForAccess',
]
const forPeopleOnly = /^(identity|staffing|tokens|users)\.|^emails\.list$/

function securityOf(name: string): Operation['security'] {
  if (withoutSession.includes(name)) return []
  const isForPeople = forPeopleOnly.test(name) && name !== 'identity.me'
  return isForPeople ? [{ session: [] }] : [{ token: [] }, { session: [] }]
}

const uploadOperation: Operation = {
  operationId: 'uploads',
  tags: ['imports'],
  summary: 'Stages a file for an import.',
  description:
    'Stages one FHIR bundle, NDJSON or ZIP file, whose ids `imports.start` then takes. Nothing of a refused file is kept.',
  security: [{ token: [] }, { session: [] }],
  parameters: [
    {
      name: 'x-file-name',
      in: 'header',
      required: true,
      description: 'The name of the file.',
      schema: { type: 'string' },
    },
  ],
  requestBody: {
    required: true,
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  },
  responses: answersOf(schemaOf(uploadResultSchema, 'output')),
}
