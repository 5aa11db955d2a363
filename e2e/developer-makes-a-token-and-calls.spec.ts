import { expect, request, test, type APIRequestContext, type Page } from '@playwright/test'
import { openOrganization, type Organization } from './support/organization'
import { callProcedure, refusalOf, signInAs } from './support/visitor'
import { assignCharts, cleanDiagnoses, importCharts, withSession } from './support/workplace'

let organization: Organization
let chartId: string

test.beforeAll(async () => {
  test.setTimeout(180_000)
  organization = await openOrganization('developer')
  const charts = await importCharts(organization, [{ family: 'Ashford', given: 'Maria' }])
  await assignCharts(organization, charts)
  chartId = charts[0]?.chartId ?? ''
})

/** Makes a token as a person does and takes its secret from the dialog. */
async function makeToken(page: Page, name: string, access: 'Read only' | 'Read and change') {
  await page.goto('/tokens')
  await page.getByRole('button', { name: 'New token' }).first().click()
  await page.getByLabel('Name').fill(name)
  await page.getByRole('radio', { name: access }).click()
  await page.getByLabel('Expires after').selectOption('30 days')
  await page.getByRole('button', { name: 'Make token' }).click()
  await expect(page.getByText('Store it now')).toBeVisible()
  const secret = await page.getByLabel('Secret of the token').innerText()
  // What is shown once is not lost by a key pressed out of habit.
  await page.keyboard.press('Escape')
  await expect(page.getByText(secret)).toBeVisible()
  await page.getByRole('button', { name: 'I have stored it' }).click()
  return secret
}

/** A program elsewhere: it has the secret and nothing else. */
async function program<Result>(
  secret: string,
  work: (calls: APIRequestContext) => Promise<Result>,
): Promise<Result> {
  const calls = await request.newContext({
    baseURL: process.env.E2E_ORIGIN ?? '',
    extraHTTPHeaders: { authorization: `Bearer ${secret}` },
  })
  try {
    return await work(calls)
  } finally {
    await calls.dispose()
  }
}

test('a developer makes a token, codes a chart with it, and revokes it', async ({ page }) => {
  await signInAs(page, organization.as.coder)
  const secret = await makeToken(page, 'Nightly coding', 'Read and change')
  const row = page.getByRole('row', { name: /Nightly coding/ })
  await expect(row).toContainText(secret.slice(0, 12))
  await expect(row).toContainText('Never')
  await expect(page.getByText(secret)).toHaveCount(0)

  await program(secret, async (calls) => {
    const { items } = await callProcedure<{ items: { chartId: string; version: number }[] }>(
      calls,
      'charts.list',
    )
    expect(items.map((item) => item.chartId)).toEqual([chartId])
    const input = { chartId, version: items[0]?.version, diagnoses: cleanDiagnoses }
    const send = () =>
      calls.post('/api/trpc/coding.saveCodes', {
        data: input,
        headers: { 'idempotency-key': 'nightly-2026-03-02' },
      })
    const [first, second] = [await send(), await send()]
    expect(first.status()).toBe(200)
    expect(await second.json()).toEqual(await first.json())
    expect(second.headers()['idempotency-replayed']).toBe('true')
    expect(second.headers()['ratelimit']).toMatch(/^"write";r=\d+;t=\d+$/)
    expect(await refusalOf(calls, 'tokens.list')).toBe('FORBIDDEN_ROLE')
  })

  await page.reload()
  await expect(row).toContainText(/now|ago/)
  await row.getByRole('button', { name: 'Revoke Nightly coding' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click()
  await expect(row).toContainText('Revoked')
  await program(secret, async (calls) => {
    expect(await refusalOf(calls, 'charts.list')).toBe('UNAUTHORIZED')
  })
})

test('a read-only token reads and changes nothing, and an admin can end it', async ({
  page,
  browser,
}) => {
  await signInAs(page, organization.as.coder)
  const secret = await makeToken(page, 'Dashboard', 'Read only')
  await program(secret, async (calls) => {
    await callProcedure(calls, 'charts.get', { chartId })
    const input = { chartId, version: 1, diagnoses: cleanDiagnoses }
    expect(await refusalOf(calls, 'coding.saveCodes', input)).toBe('FORBIDDEN_ROLE')
  })

  const admins = await browser.newPage()
  await signInAs(admins, organization.as.admin)
  await admins.goto('/tokens')
  await admins.getByRole('link', { name: 'Organization' }).click()
  await admins.getByRole('button', { name: 'Revoke Dashboard' }).click()
  await admins.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click()
  await expect(admins.getByText(`Revoked by ${organization.as.admin.label}`)).toBeVisible()
  await admins.close()
  await program(secret, async (calls) => {
    expect(await refusalOf(calls, 'charts.get', { chartId })).toBe('UNAUTHORIZED')
  })
})

test('what a token did stands in the audit log under its owner and its name', async () => {
  await withSession(organization, 'admin', async (admin) => {
    const log = JSON.stringify(await callProcedure(admin, 'auditLog.list', { limit: 100 }))
    expect(log).toContain(`${organization.as.coder.label} (token Nightly coding)`)
    expect(log).toContain('token.revoked')
  })
})

test('the guide leads to the reference, and this to the OpenAPI document', async ({ page }) => {
  await signInAs(page, organization.as.coder)
  await page.goto('/profile')
  await page.getByRole('link', { name: 'developer guide' }).click()
  await expect(page.getByText('Repeating a change safely')).toBeVisible()
  await page.getByRole('link', { name: 'API reference' }).click()
  await page.getByRole('link', { name: /^coding/ }).click()
  await expect(page.getByRole('table', { name: 'Input of coding.saveCodes' })).toBeVisible()
  const answer = page.getByRole('table', { name: 'Answer of coding.saveCodes' })
  await expect(answer).toBeHidden()
  await page
    .getByText(/^object, \d+ fields$/)
    .first()
    .click()
  await expect(page.getByRole('cell', { name: 'chartId' }).first()).toBeVisible()
  await expect(page.getByRole('table', { name: 'Error codes' })).toContainText('CONFLICT')
  const address = await page.getByRole('link', { name: 'OpenAPI' }).getAttribute('href')
  const document = await page.request.get(address ?? '')
  expect((await document.json()) as object).toMatchObject({ openapi: '3.1.0' })
})
