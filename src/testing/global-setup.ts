import { join } from 'node:path'
import { tmpdir } from 'node:os'
import type { TestProject } from 'vitest/node'
import { acquireEmbeddedPostgres } from '@/server/embedded-postgres/acquire'
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

async function openServer(): Promise<{ adminUrl: string; release(): Promise<void> }> {
  const given = process.env.DATABASE_URL
  if (given) return { adminUrl: given, release: () => Promise.resolve() }
  const home = process.env.SMARTCODERS_HOME ?? join(tmpdir(), `smartcoders-test-${process.pid}`)
  return acquireEmbeddedPostgres(home)
}
