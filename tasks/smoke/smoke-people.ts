import { roles, type Role } from '@/core/actor'
import { openApiClient, refusalOf, type ApiClient } from './api-client'
import { expectEqual, type SmokeRun } from './smoke-run'

export interface SmokePerson extends ApiClient {
  readonly userId: string
}

export type SmokePeople = Readonly<Record<Role, SmokePerson>>

export interface SmokeTarget {
  readonly origin: string
  /** Accounts are `<role>@<domain>`. */
  readonly domain: string
  readonly password: string
}

/** The instance answers, turns strangers away, and signs each role in. */
export async function signInEveryone(run: SmokeRun, target: SmokeTarget): Promise<SmokePeople> {
  const stranger = openApiClient(target.origin)
  await run.step('the instance is ready', async () => {
    const response = await stranger.send('/api/health/ready')
    expectEqual(response.status, 200, 'The status of /api/health/ready')
  })
  await run.step('an unknown person is turned away', async () => {
    const email = `nobody-${crypto.randomUUID()}@${target.domain}`
    const refused = refusalOf(stranger.api.identity.signIn.mutate({ email, password: 'wrong' }))
    expectEqual(await refused, 'UNAUTHORIZED', 'The refusal')
  })
  const entries = []
  for (const role of roles) {
    entries.push([role, await run.step(`${role} signs in`, () => signIn(target, role))] as const)
  }
  return Object.fromEntries(entries) as SmokePeople
}

async function signIn(target: SmokeTarget, role: Role): Promise<SmokePerson> {
  const client = openApiClient(target.origin)
  const email = `${role}@${target.domain}`
  await client.api.identity.signIn.mutate({ email, password: target.password })
  const me = await client.api.identity.me.query({})
  expectEqual(me.role, role, 'The role')
  return { ...client, userId: me.userId }
}

/** Ends every session; none answers afterwards. */
export async function signOutEveryone(run: SmokeRun, people: SmokePeople): Promise<void> {
  for (const role of roles) {
    await run.step(`${role} signs out`, async () => {
      const { api } = people[role]
      await api.identity.signOut.mutate({})
      expectEqual(await refusalOf(api.identity.me.query({})), 'UNAUTHORIZED', 'The refusal')
    })
  }
}
