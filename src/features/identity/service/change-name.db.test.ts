import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { systemActor } from '@/core/actor'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { signInAs } from '@/testing/sign-in-as'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { changeNameInput } from '../contract'
import { changeName } from './change-name'
import { findSession } from './find-session'

let world: TestWorld
let org: TestOrganization
let serial = 0

beforeAll(async () => {
  world = await openTestWorld()
})

beforeEach(async () => {
  serial += 1
  org = await world.createOrganization(`names-${serial}`)
})

afterAll(() => world.close())

it('a new name holds from the next request on, and is audited', async () => {
  const request = await signInAs(world, org, 'coder')
  const before = org.as.coder.actor.label
  expect(await changeName(org.as.coder, { displayName: 'Nora Née' })).toEqual({
    displayName: 'Nora Née',
  })
  expect((await findSession(request))?.actor.label).toBe('Nora Née')
  expect(await listAuditEntries(org.as.admin, 'user.renamed')).toMatchObject([
    { changed: ['displayName'], detail: { from: before, to: 'Nora Née' } },
  ])
})

it('the same name changes and audits nothing', async () => {
  const displayName = org.as.coder.actor.label
  expect(await changeName(org.as.coder, { displayName })).toEqual({ displayName })
  expect(await listAuditEntries(org.as.admin, 'user.renamed')).toEqual([])
})

it('an empty name, one too long and one with a line break are refused', () => {
  for (const displayName of ['  ', 'x'.repeat(121), 'Nora\nNée'])
    expect(changeNameInput.safeParse({ displayName }).success).toBe(false)
})

it('nobody but a person has a name to change', async () => {
  const system = { ...org.as.coder, actor: systemActor(org.orgId, 'test') }
  await expect(changeName(system, { displayName: 'Robot' })).rejects.toMatchObject({
    code: 'FORBIDDEN_ROLE',
  })
})
