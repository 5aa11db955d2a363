import { expect, test, type Page } from '@playwright/test'
import { openOrganization, type Organization } from './support/organization'
import { signInAs, signInByForm } from './support/visitor'

let organization: Organization

test.beforeAll(async () => {
  organization = await openOrganization('audit-log')
})

test('an admin finds who did what, newest first', async ({ page }) => {
  await signInByForm(page, organization.as.admin)
  await page.getByRole('link', { name: 'Audit log' }).click()
  await expect(page).toHaveURL('/audit-log')

  const newest = rowsOf(page).first()
  await expect(newest).toContainText('Signed in')
  await expect(newest).toContainText(organization.as.admin.label)
  await expect(rowsOf(page).filter({ hasText: 'User created' })).toHaveCount(6)
  await expect(rowsOf(page).last()).toContainText('Organization created')
})

test('a filter narrows the rows, stands in the address and is taken off again', async ({
  page,
}) => {
  await signInAs(page, organization.as.admin)
  await page.goto('/audit-log')
  await expect(rowsOf(page).first()).toBeVisible()
  const all = await rowsOf(page).count()
  expect(all).toBeGreaterThan(6)

  await page.getByRole('button', { name: 'Action', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'User created' }).click()
  await expect(page).toHaveURL('/audit-log?action=user.created')
  await expect(rowsOf(page)).toHaveCount(6)

  await page.reload()
  await expect(rowsOf(page)).toHaveCount(6)

  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(page).toHaveURL('/audit-log')
  await expect.poll(() => rowsOf(page).count()).toBeGreaterThanOrEqual(all)
})

test('the chain is verified on demand, and the verification is itself on the record', async ({
  page,
}) => {
  await signInAs(page, organization.as.admin)
  await page.goto('/audit-log')
  await page.getByRole('button', { name: 'Verify now' }).click()

  await expect(page.getByRole('region', { name: 'Chain state' })).toContainText('Chain intact')
  await expect(rowsOf(page).first()).toContainText('Chain verified')
})

test('no other role sees the audit log', async ({ page }) => {
  await signInAs(page, organization.as.manager)
  await page.goto('/audit-log')
  await expect(page.getByText('Your role does not include this page')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
})

function rowsOf(page: Page) {
  return page.getByRole('table', { name: 'Audit log' }).locator('tbody').getByRole('row')
}
