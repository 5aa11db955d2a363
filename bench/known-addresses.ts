import { systemActor } from '@/core/actor'
import { createOrganization, createUser } from '@/features/identity'
import { actingAs, openServerContext, type ServerContext } from '@/server/context'
import { machineLine } from './report'
import { spawnServer } from './servers/spawn-server'
import { openBenchServer } from './setup/bench-database'

/*
 * Whether time tells who has an account: sign-in with a wrong password, the request for a reset link and
 * the request for access, with addresses that have an account and others that have none, in turns. Each
 * address is asked once a door and each request comes from a client of its own, so that no limit is met.
 */

const addresses = Number(process.argv[2] ?? 200)
const slug = 'bench'
const rehearsals = 10

interface Door {
  readonly title: string
  readonly procedure: string
  readonly inputFor: (email: string) => object
}

const doors: readonly Door[] = [
  {
    title: 'sign-in, wrong password',
    procedure: 'identity.signIn',
    inputFor: (email) => ({ email, password: 'not the right password' }),
  },
  {
    title: 'reset link',
    procedure: 'identity.forgotPassword',
    inputFor: (email) => ({ email }),
  },
  {
    title: 'request for access',
    procedure: 'identity.askForAccess',
    inputFor: (email) => ({ email, organization: slug, displayName: 'Someone' }),
  },
]

const known = Array.from({ length: addresses }, (_, n) => `known-${n}@bench.example`)
const unknown = Array.from({ length: addresses }, (_, n) => `other-${n}@bench.example`)

/** So many clients have knocked. */
let clients = 0

const bench = await openBenchServer()
try {
  const { env, variables } = await bench.createDatabase('addresses')
  const ctx = openServerContext(env)
  await addPeople(ctx)
  await ctx.pools.app.close()
  const server = await spawnServer({
    script: './product-server.ts',
    variables: { ...variables, REGISTRATION: 'on', TRUST_PROXY: 'true' },
  })
  try {
    console.log(`${machineLine()}; ${addresses} addresses of each kind, in turns\n`)
    console.log('| Door | known: median ms (quarter to three quarters) | unknown | ratio |')
    console.log('| --- | ---: | ---: | ---: |')
    for (const door of doors) console.log(await compare(`http://127.0.0.1:${server.port}`, door))
  } finally {
    await server.stop()
  }
} finally {
  await bench.close()
}

async function addPeople(ctx: ServerContext): Promise<void> {
  const { orgId } = await createOrganization(ctx, { slug, name: 'Bench' })
  const system = actingAs(ctx, systemActor(orgId, 'bench'), ctx.newId())
  for (const email of known) {
    const password = 'a right password'
    await createUser(system, { email, displayName: 'Someone', role: 'coder', password })
  }
}

async function compare(origin: string, door: Door): Promise<string> {
  for (let n = 0; n < rehearsals; n += 1) await knock(origin, door, `warm-${n}@bench.example`)
  const [knownMs, unknownMs]: [number[], number[]] = [[], []]
  for (let n = 0; n < addresses; n += 1) {
    // Who goes first changes too: the second finds warmer caches.
    const turn = [
      [known[n] ?? '', knownMs],
      [unknown[n] ?? '', unknownMs],
    ] as const
    for (const [email, times] of n % 2 === 0 ? turn : turn.toReversed())
      times.push(await knock(origin, door, email))
  }
  const ratio = quantile(knownMs, 0.5) / quantile(unknownMs, 0.5)
  return `| ${door.title} | ${words(knownMs)} | ${words(unknownMs)} | ${ratio.toFixed(3)} |`
}

/** Milliseconds until the whole answer is there. */
async function knock(origin: string, door: Door, email: string): Promise<number> {
  clients += 1
  const body = JSON.stringify(door.inputFor(email))
  const client = `10.${(clients >> 16) & 255}.${(clients >> 8) & 255}.${clients & 255}`
  const start = performance.now()
  const answer = await fetch(`${origin}/api/trpc/${door.procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
    body,
  })
  await answer.text()
  const took = performance.now() - start
  const expected = door.procedure === 'identity.signIn' ? 401 : 200
  if (answer.status !== expected) throw new Error(`${door.title} answered ${answer.status}.`)
  return took
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
}

function words(times: readonly number[]): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(times, share).toFixed(2))
  return `${middle} (${low} to ${high})`
}
