import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ServiceError } from '@/core/errors'
import { insertChart } from '@/testing/insert-chart'
import { signInAs } from '@/testing/sign-in-as'
import { testRequest } from '@/testing/test-request'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import type { Caller } from '@/testing/workplace'
import { appRouter } from './routers'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('unkeepable')
})

afterAll(() => world.close())

async function callerOf(role: 'coder' | 'manager'): Promise<Caller> {
  return appRouter.createCaller(await signInAs(world, org, role))
}

const calls: Record<string, (text: string) => Promise<unknown>> = {
  email: (text) =>
    appRouter.createCaller(testRequest(world.server)).identity.signIn({
      email: text,
      password: 'x',
    }),
  'diagnoses.0.rationale': async (text) => {
    const { userId: assigneeId, label: assigneeLabel } = org.as.coder.actor
    const { chartId, version } = await insertChart(org.as.manager, { assigneeId, assigneeLabel })
    const diagnoses = [{ code: 'I10', rationale: text }]
    const coder = await callerOf('coder')
    return coder.coding.saveCodes({ chartId, version, diagnoses, procedures: [] })
  },
  specialty: async (specialty) => (await callerOf('manager')).charts.autoAssign({ specialty }),
  'hotkeys.submit': async (submit) =>
    (await callerOf('coder')).identity.savePreferences({ hotkeys: { submit } }),
}

describe('text that no table can hold', () => {
  it.each(Object.entries(calls))('is refused at its place: %s', async (path, call) => {
    for (const text of ['a\u0000b', 'a\ud83d']) {
      const error: unknown = await call(text).catch((thrown: unknown) => thrown)
      const cause = error instanceof Error ? error.cause : undefined
      expect(cause).toBeInstanceOf(ServiceError)
      expect(cause).toMatchObject({ code: 'VALIDATION_FAILED', details: [{ path }] })
    }
  })
})
