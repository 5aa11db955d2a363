import { roles, type Role } from '@/core/actor'
import { systemActor } from '@/core/actor'
import { createOrganization, createUser } from '@/features/identity'
import {
  actingAs,
  openServerContext,
  type ActorContext,
  type ServerContext,
} from '@/server/context'
import {
  enterOrganization,
  openWorkerContext,
  type WorkerContext,
} from '@/server/jobs/worker-context'
import { createTestDatabase, type TestDatabase } from './test-database'

export interface TestOrganization {
  readonly orgId: string
  readonly slug: string
  /** A context acting as the organization's user of each role. */
  readonly as: Readonly<Record<Role, ActorContext>>
  /** The password of every user. */
  readonly password: string
  readonly emailOf: (role: Role) => string
}

export interface TestWorld {
  readonly database: TestDatabase
  readonly server: ServerContext
  /** The statements sent so far on the App role; tests that count round trips read its length. */
  readonly queries: string[]
  /** Sets the clock that every context reads. */
  readonly setNow: (iso: string) => void
  readonly now: () => Date
  readonly createOrganization: (slug: string) => Promise<TestOrganization>
  /** A worker's context, for running consumers and jobs by hand. */
  readonly openWorker: () => WorkerContext
  readonly close: () => Promise<void>
}

const password = 'correct horse battery'

/** A database of its own with contexts over it, at 2026-03-02 12:00 UTC unless told otherwise. */
export async function openTestWorld(overrides: Record<string, string> = {}): Promise<TestWorld> {
  return worldOver(await createTestDatabase(overrides))
}

/** The same over a database that the test has made or reaches in a way of its own. */
export function worldOver(database: TestDatabase): TestWorld {
  const queries: string[] = []
  let now = new Date('2026-03-02T12:00:00.000Z')
  const server = openServerContext(database.env, {
    clock: () => now,
    onQuery: (query) => queries.push(query),
  })
  const workers: WorkerContext[] = []
  return {
    database,
    server,
    queries,
    now: () => now,
    setNow: (iso) => {
      now = new Date(iso)
    },
    createOrganization: (slug) => createTestOrganization(server, slug),
    openWorker: () => {
      const worker = { ...openWorkerContext(database.env), clock: () => now }
      workers.push(worker)
      return worker
    },
    close: async () => {
      for (const { pools } of workers) await Promise.all([pools.app.close(), pools.worker.close()])
      await server.pools.app.close()
      await database.drop()
    },
  }
}

async function createTestOrganization(
  server: ServerContext,
  slug: string,
): Promise<TestOrganization> {
  const { orgId } = await createOrganization(server, { slug, name: `Hospital ${slug}` })
  const system = actingAs(server, systemActor(orgId, 'test'), 'test-correlation')
  const emailOf = (role: Role) => `${role}@${slug}.example`
  const entries = await Promise.all(
    roles.map(async (role) => {
      const label = `${role[0]?.toUpperCase()}${role.slice(1)} ${slug}`
      const { userId } = await createUser(system, {
        email: emailOf(role),
        displayName: label,
        role,
        password,
      })
      return [role, actingAs(server, { orgId, userId, role, label }, 'test-correlation')] as const
    }),
  )
  return {
    orgId,
    slug,
    password,
    emailOf,
    as: Object.fromEntries(entries) as TestOrganization['as'],
  }
}

/** A job's context in the organization, as the worker would run it. */
export function asSystem(worker: WorkerContext, orgId: string, job: string): ActorContext {
  return enterOrganization(worker, orgId, job)
}
