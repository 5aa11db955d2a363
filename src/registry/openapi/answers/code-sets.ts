import { z } from 'zod'
import { daySchema } from '@/core/day'
import { noteKinds } from '@/features/code-sets/contract/code-notes'
import { codeSystems } from '@/features/code-sets/contract/code-systems'
import { count } from './parts'

const release = z.strictObject({
  id: z.string(),
  label: z.string(),
  note: z.string().nullable(),
  isStarter: z.boolean(),
})

const nodeFields = {
  code: z.string(),
  title: z.string(),
  billable: z.boolean(),
  kind: z.enum(['chapter', 'section', 'code']),
}

const hit = z.strictObject({
  system: z.enum(codeSystems),
  ...nodeFields,
  matched: z.enum(['code', 'title', 'synonym', 'term']),
  words: z.array(z.string()),
  term: z.string().exactOptional(),
  favourite: z.boolean(),
})

export const codeSearch = z.strictObject({
  release,
  systems: z.array(
    z.strictObject({
      system: z.enum(codeSystems),
      state: z.enum(['ready', 'preparing', 'missing']),
      release: release.nullable(),
    }),
  ),
  items: z.array(hit),
})

const node = z.strictObject(nodeFields)
const change = z.enum(['new', 'revised', 'deleted']).nullable()

export const nodeList = z.strictObject({
  release: release.nullable(),
  items: z.array(z.strictObject({ ...nodeFields, hasChildren: z.boolean(), change })),
})

const reference = z.strictObject({ start: count, end: count, code: z.string() })

const noteBlock = z.strictObject({
  kind: z.enum(noteKinds),
  origin: node.nullable(),
  release: z.string(),
  lines: z.array(z.strictObject({ text: z.string(), references: z.array(reference) })),
})

const codeInRelease = z.strictObject({
  label: z.string(),
  effectiveFrom: daySchema,
  effectiveTo: daySchema,
  date: daySchema,
  state: z.enum(['billable', 'header', 'absent']),
  title: z.string().nullable(),
})

const builtCode = z.strictObject({
  code: z.string(),
  title: z.string(),
  detail: z.string(),
  side: z.string().nullable(),
  seventh: z.string().nullable(),
  meaning: z.string().nullable(),
})

export const codeDetail = z.strictObject({
  ...nodeFields,
  release,
  parents: z.array(node),
  children: z.array(node),
  seventhCharacters: z.array(z.strictObject({ character: z.string(), meaning: z.string() })),
  notes: z.array(noteBlock),
  change,
  history: z.array(codeInRelease),
  builder: z.strictObject({ root: node, codes: z.array(builtCode) }).nullable(),
  favourite: z.boolean(),
})

const step = { character: z.string(), label: z.string().nullable() }

export const procedureDetail = z.strictObject({
  code: z.string(),
  release,
  path: z.array(z.strictObject({ ...step, axis: z.string(), code: z.string() })),
  codes: count,
  axis: z.string().nullable(),
  values: z.array(
    z.strictObject({
      ...step,
      codes: count,
      first: z.strictObject({ code: z.string(), title: z.string() }),
    }),
  ),
  title: z.string().nullable(),
  change,
  history: z.array(codeInRelease),
  favourite: z.boolean(),
})

const personalCode = z.strictObject({ system: z.enum(codeSystems), ...nodeFields })

export const personalCodes = z.strictObject({
  release,
  favourites: z.array(personalCode),
  recents: z.array(personalCode),
})

export const favouriteSet = z.union([
  z.strictObject({ ok: z.literal(true) }),
  z.strictObject({
    ok: z.literal(false),
    reason: z.enum(['notBillable', 'tooMany']),
    message: z.string(),
  }),
])

export const notedUse = z.strictObject({ noted: z.boolean() })
