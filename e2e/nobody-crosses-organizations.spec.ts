import { expect, test } from '@playwright/test'
import type { Role } from '@/core/actor'
import { openOrganization, type Organization } from './support/organization'
import { nobodysId } from './support/page-visit'
import { callProcedure, refusalOf, signInAs } from './support/visitor'
import { cleanDiagnoses, openWorkplace, withSession, type Workplace } from './support/workplace'

let theirs: Workplace
let ours: Organization

test.beforeAll(async () => {
  test.setTimeout(180_000)
  ;[theirs, ours] = await Promise.all([openWorkplace('theirs'), openOrganization('ours')])
})

interface Attempt {
  readonly as: Role
  readonly procedure: string
  readonly input: (id: string) => object
  readonly idOf: (workplace: Workplace) => string
}

const draftOf = ({ draft }: Workplace) => draft.chartId
const auditOf = ({ openAuditId }: Workplace) => openAuditId

const attempts: readonly Attempt[] = [
  { as: 'coder', procedure: 'charts.get', input: (chartId) => ({ chartId }), idOf: draftOf },
  { as: 'manager', procedure: 'charts.get', input: (chartId) => ({ chartId }), idOf: draftOf },
  {
    as: 'supervisor',
    procedure: 'charts.get',
    input: (chartId) => ({ chartId }),
    idOf: ({ pending }) => pending.chartId,
  },
  { as: 'coder', procedure: 'coding.get', input: (chartId) => ({ chartId }), idOf: draftOf },
  {
    as: 'coder',
    procedure: 'coding.saveCodes',
    input: (chartId) => ({ chartId, version: 1, diagnoses: cleanDiagnoses, procedures: [] }),
    idOf: draftOf,
  },
  {
    as: 'coder',
    procedure: 'coding.submit',
    input: (chartId) => ({ chartId, version: 1 }),
    idOf: draftOf,
  },
  { as: 'supervisor', procedure: 'review.get', input: (auditId) => ({ auditId }), idOf: auditOf },
  {
    as: 'supervisor',
    procedure: 'review.decide',
    input: (auditId) => ({ auditId, version: 1, decision: 'approve' }),
    idOf: auditOf,
  },
  {
    as: 'manager',
    procedure: 'imports.get',
    input: (jobId) => ({ jobId }),
    idOf: ({ importId }) => importId,
  },
]

for (const { as, procedure, input, idOf } of attempts) {
  test(`${procedure} tells a ${as} of another organization nothing, not even that it is there`, async () => {
    await withSession(ours, as, async (session) => {
      expect(await refusalOf(session, procedure, input(idOf(theirs)))).toBe('NOT_FOUND')
      expect(await refusalOf(session, procedure, input(nobodysId))).toBe('NOT_FOUND')
    })
  })
}

test('charts of another organization can neither be found, counted nor assigned', async () => {
  await withSession(ours, 'manager', async (manager) => {
    const found = await callProcedure<{ items: unknown[] }>(manager, 'charts.list', {
      text: 'Ashford',
    })
    expect(found.items).toEqual([])
    const counts = await callProcedure<{ unassigned: number }>(manager, 'charts.counts')
    expect(counts.unassigned).toBe(0)

    const coders = await callProcedure<{ coderId: string; label: string }[]>(
      manager,
      'charts.coders',
    )
    expect(coders.map(({ label }) => label)).toEqual([ours.as.coder.label])
    const refusal = await refusalOf(manager, 'charts.assign', {
      chartIds: [theirs.unassigned.chartId],
      coderId: coders[0]?.coderId,
    })
    expect(refusal).toBe('NOT_FOUND')
  })
  await withSession(theirs.organization, 'manager', async (manager) => {
    const counts = await callProcedure<{ unassigned: number }>(manager, 'charts.counts')
    expect(counts.unassigned).toBe(1)
  })
})

test('the audit log and the audit queue hold rows of the own organization only', async () => {
  await withSession(ours, 'admin', async (admin) => {
    const log = JSON.stringify(await callProcedure(admin, 'auditLog.list', { limit: 100 }))
    expect(log).toContain(ours.as.admin.label)
    expect(log).not.toContain(theirs.organization.slug)
    expect(log).not.toContain(theirs.draft.chartId)
  })
  await withSession(ours, 'supervisor', async (supervisor) => {
    const queue = await callProcedure<{ items: unknown[] }>(supervisor, 'review.queue', {})
    expect(queue.items).toEqual([])
  })
})

test('a page of another organization says what a page that never was says', async ({ page }) => {
  await signInAs(page, ours.as.coder)
  const words: string[] = []
  for (const chartId of [theirs.draft.chartId, nobodysId]) {
    await page.goto(`/charts/${chartId}`)
    const answer = page.getByText('There is no such chart on your desk')
    await expect(answer).toBeVisible()
    words.push((await page.getByRole('main').innerText()).replace(/[0-9a-f-]{36}/g, ''))
  }
  expect(words[0]).toBe(words[1])
  await expect(page.getByText('Birch')).toHaveCount(0)
})

test('a coder opens no chart of a colleague, and no role does what another role does', async () => {
  await withSession(theirs.organization, 'coder', async (coder) => {
    const { chartId } = theirs.unassigned
    expect(await refusalOf(coder, 'charts.get', { chartId })).toBe('NOT_FOUND')
    expect(await refusalOf(coder, 'charts.autoAssign', {})).toBe('FORBIDDEN_ROLE')
    expect(await refusalOf(coder, 'auditLog.list', {})).toBe('FORBIDDEN_ROLE')
    expect(await refusalOf(coder, 'review.queue', {})).toBe('FORBIDDEN_ROLE')
  })
})
