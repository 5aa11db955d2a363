import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '@/core/actor'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { savePreferencesInput } from '../contract/preferences'
import { findPreferences } from './find-preferences'
import { savePreferences } from './save-preferences'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('preferences')
})

afterAll(() => world.close())

describe('the preferences of a person', () => {
  it('are nothing until one is set, then that one with the defaults beside it', async () => {
    expect(await findPreferences(org.as.coder)).toBeUndefined()
    expect(await savePreferences(org.as.coder, { theme: 'contrast' })).toEqual({
      changed: ['theme'],
    })
    expect(await findPreferences(org.as.coder)).toEqual({
      theme: 'contrast',
      density: 'standard',
      hotkeys: {},
    })
    const entries = await listAuditEntries(org.as.admin, 'preferences.changed')
    expect(entries).toMatchObject([
      { actorId: org.as.coder.actor.userId, subjectType: 'user', changed: ['theme'] },
    ])
  })

  it('keep what another window set meanwhile', async () => {
    await savePreferences(org.as.manager, { density: 'compact' })
    await savePreferences(org.as.manager, { hotkeys: { 'row.select': 'h' } })
    await savePreferences(org.as.manager, { theme: 'dark' })
    expect(await findPreferences(org.as.manager)).toEqual({
      theme: 'dark',
      density: 'compact',
      hotkeys: { 'row.select': 'h' },
    })
  })

  it('are a person’s own, in every role', async () => {
    for (const role of roles) await savePreferences(org.as[role], { density: 'comfortable' })
    await savePreferences(org.as.coder, { density: 'compact' })
    expect((await findPreferences(org.as.supervisor))?.density).toBe('comfortable')
  })

  it('stay in their organization', async () => {
    const other = await world.createOrganization('preferences-elsewhere')
    const { userId } = org.as.coder.actor
    const stranger = { ...other.as.coder, actor: { ...other.as.coder.actor, userId } }
    expect(await findPreferences(stranger)).toBeUndefined()
    // The foreign key holds people to their organization, whoever asks.
    await expect(savePreferences(stranger, { theme: 'dark' })).rejects.toThrow()
    expect((await findPreferences(org.as.coder))?.theme).not.toBe('dark')
  })

  it.each([
    [{}, 'Name at least one preference to set.'],
    [{ theme: 'sepia' }, 'Invalid option'],
    [{ hotkeys: { 'row.select': 'x'.repeat(31) } }, 'Too big'],
  ])('%j is refused with a reason', (input, reason) => {
    const answer = savePreferencesInput.safeParse(input)
    expect(answer.error?.issues[0]?.message).toContain(reason)
  })
})
