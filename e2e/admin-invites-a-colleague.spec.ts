import { expect, test, type Page } from '@playwright/test'
import { openOrganization, type Organization } from './support/organization'
import { fillSignIn, openPage, refusalOf, signInAs, signInByForm } from './support/visitor'

let organization: Organization

test.beforeAll(async () => {
  organization = await openOrganization('invites')
})

test('an admin invites a colleague, who joins; a new role and the end hold at once', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const email = `nora@${organization.slug}.example`
  const password = 'a phrase of her own'
  await signInByForm(page, organization.as.admin)
  await expect(page).toHaveURL('/users')
  await invite(page, email)
  await expect(rowOf(page, 'Invitations', email)).toContainText('Coder')

  await page.getByRole('link', { name: 'Mail' }).click()
  const mail = page.getByRole('listitem').filter({ hasText: `to ${email}` })
  const link = mail.getByRole('link', { name: /accept-invitation/ })
  const address = (await link.getAttribute('href')) ?? ''

  const colleague = await browser.newPage()
  await colleague.goto(address)
  await expect(colleague.getByText(`${organization.as.admin.label} invites`)).toBeVisible()
  await colleague.getByLabel('Your name').fill('Nora New')
  await colleague.getByLabel('Password', { exact: true }).fill('too short')
  await colleague.getByRole('button', { name: `Join ${organization.name}` }).click()
  await expect(colleague.getByText('Use at least 12 characters.')).toBeVisible()
  await colleague.getByLabel('Password', { exact: true }).fill(password)
  await colleague.getByRole('button', { name: `Join ${organization.name}` }).click()
  await expect(colleague.getByText(`You belong to ${organization.name} now`)).toBeVisible()

  await colleague.getByRole('link', { name: 'Sign in' }).click()
  await fillSignIn(colleague, { email, password })
  await expect(colleague).toHaveURL('/queue')

  await page.goto('/users')
  const nora = rowOf(page, 'People', 'Nora New')
  await expect(nora).toContainText('Coder')
  await act(page, 'Nora New', 'Change role')
  await page.getByRole('combobox', { name: 'Role' }).selectOption('Supervisor')
  await page.getByRole('button', { name: 'Change role' }).click()
  await expect(nora).toContainText('Supervisor')
  await colleague.goto('/audits')
  await expect(colleague.getByRole('heading', { name: 'Audits' })).toBeVisible()

  await act(page, 'Nora New', 'Deactivate')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Deactivate' }).click()
  await expect(nora).toContainText('Deactivated')
  expect(await refusalOf(colleague.request, 'identity.me')).toBe('UNAUTHORIZED')
  await colleague.goto('/audits')
  await expect(colleague).toHaveURL('/?next=%2Faudits')
  await fillSignIn(colleague, { email, password })
  await expect(
    colleague.getByText('The e-mail address or the password is not right.'),
  ).toBeVisible()

  await act(page, 'Nora New', 'Reactivate')
  await expect(nora).not.toContainText('Deactivated')
  await fillSignIn(colleague, { email, password })
  await expect(colleague).toHaveURL('/audits')
  await colleague.close()
})

test('a revoked invitation opens nothing, and a new one does', async ({ page, browser }) => {
  const email = `otto@${organization.slug}.example`
  await signInAs(page, organization.as.admin)
  await page.goto('/users')
  await invite(page, email)
  await page.getByRole('link', { name: 'Mail' }).click()
  const mail = page.getByRole('listitem').filter({ hasText: `to ${email}` })
  const href = await mail.getByRole('link', { name: /accept-invitation/ }).getAttribute('href')

  await page.getByRole('link', { name: 'Invitations' }).click()
  await act(page, email, 'Revoke')
  await expect(rowOf(page, 'Invitations', email)).toHaveCount(0)
  const colleague = await browser.newPage()
  await colleague.goto(href ?? '')
  await expect(colleague.getByText('This link does not work any more')).toBeVisible()
  await colleague.close()
})

test('inviting a known address shows an admin nothing of it', async ({ page }) => {
  const other = await openOrganization('invites-other')
  await signInAs(page, organization.as.admin)
  await page.goto('/users')
  const { email } = other.as.coder
  await invite(page, email)
  await expect(rowOf(page, 'Invitations', email)).toContainText('Coder')
})

test('the last admin stays, and nobody closes their own account', async ({ page }) => {
  await signInAs(page, organization.as.admin)
  await page.goto('/users')
  const { label } = organization.as.admin
  await page.getByRole('button', { name: `Actions for ${label}` }).click()
  await expect(page.getByRole('menuitem', { name: 'Deactivate' })).toBeDisabled()
  await page.getByRole('menuitem', { name: 'Change role' }).click()
  await page.getByRole('combobox', { name: 'Role' }).selectOption('Coder')
  await page.getByRole('button', { name: 'Change role' }).click()
  await expect(page.getByText('This is the last active admin of the organization.')).toBeVisible()
})

test('someone asks for access, and an admin lets them in', async ({ page, browser }) => {
  const email = `rita@${organization.slug}.example`
  const visitor = await browser.newPage()
  await visitor.goto('/')
  await visitor.getByRole('link', { name: 'Ask for access' }).click()
  await visitor.getByLabel('Organization').fill(organization.slug)
  await visitor.getByLabel('Your name').fill('Rita Requester')
  await visitor.getByLabel('E-mail address').fill(email)
  await visitor.getByRole('button', { name: 'Ask for access' }).click()
  await expect(visitor.getByText('Your request is on its way')).toBeVisible()
  await visitor.close()

  await signInAs(page, organization.as.admin)
  await expect(async () => {
    await openPage(page, '/users/requests')
    await expect(rowOf(page, 'Requests', 'Rita Requester')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.getByRole('button', { name: /^Notifications/ }).click()
  await expect(page.getByRole('link', { name: /Rita Requester asks for access/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await rowOf(page, 'Requests', 'Rita Requester').getByRole('button', { name: 'Approve' }).click()
  await page.getByRole('dialog').getByRole('combobox', { name: 'Role' }).selectOption('Biller')
  await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
  await expect(page.getByText('Nobody asks for access')).toBeVisible()
  await page.getByRole('link', { name: 'Invitations' }).click()
  await expect(rowOf(page, 'Invitations', email)).toContainText('Biller')
})

test('no other role sees the users', async ({ page }) => {
  await signInAs(page, organization.as.manager)
  for (const path of ['/users', '/users/invitations', '/users/requests', '/users/mail']) {
    await page.goto(path)
    await expect(page.getByText('Your role does not include this page')).toBeVisible()
  }
})

async function invite(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  await page.getByRole('dialog').getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByText('Invitation sent')).toBeVisible()
  await page.getByRole('link', { name: 'Invitations' }).click()
}

async function act(page: Page, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}` }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

function rowOf(page: Page, table: string, name: string) {
  return page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: name })
}
