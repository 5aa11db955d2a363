import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { acquireEmbeddedPostgres } from '@/server/embedded-postgres/acquire'
import { removeEmbeddedPostgres } from '@/server/embedded-postgres/remove'
import { prepareTemplate } from './test-database'

declare module 'vitest' {
  interface ProvidedContext {
    readonly adminUrl: string
    readonly templateName: string
  }
}

/** One server and one migrated template database for the whole run; each file clones the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer()
  const template = await prepareTemplate(server.adminUrl)
  project.provide('adminUrl', server.adminUrl)
  project.provide('templateName', template.name)
  return async () => {
    await template.drop()
    await server.release()
  }
}

/** Losing the data of a test run to a power cut costs nothing; waiting for the disk does. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

async function openServer(): Promise<{ adminUrl: string; release(): Promise<void> }> {
  const given = process.env.DATABASE_URL
  if (given) return { adminUrl: given, release: () => Promise.resolve() }
  const named = process.env.SMARTCODERS_HOME
  const home = named ?? (await mkdtemp(join(tmpdir(), 'smartcoders-test-')))
  const lease = await acquireEmbeddedPostgres(home, { settings })
  return {
    adminUrl: lease.adminUrl,
    release: async () => {
      await lease.releaseAndStop()
      if (named === undefined) await removeEmbeddedPostgres(home)
    },
  }
}
