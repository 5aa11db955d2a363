import { expect, test, type Page } from '@playwright/test'
import { openOrganization, type Organization } from './support/organization'
import { callProcedure, fillSignIn, signInAs, signInByForm } from './support/visitor'

const wrongCredentials = 'The e-mail address or the password is not right.'
const lockedOut = /^Too many failed sign-ins for this address/

let organization: Organization

test.beforeAll(async () => {
  organization = await openOrganization('signs-in')
})

test('a person signs in, starts where the role starts, and signs out', async ({ page }) => {
  await signInByForm(page, organization.as.coder)
  await expect(page).toHaveURL('/queue')

  await page.getByRole('button', { name: `Account of ${organization.as.coder.label}` }).click()
  await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click()
  await expect(page.getByLabel('E-mail address')).toBeVisible()

  await page.goto('/queue')
  await expect(page).toHaveURL('/?next=%2Fqueue')
})

test('signing in leads back to the page that was asked for', async ({ page }) => {
  await page.goto('/profile')
  await fillSignIn(page, organization.as.manager)
  await expect(page).toHaveURL('/profile')
  await expect(page.getByText(organization.as.manager.email)).toBeVisible()
})

test.describe('before the page works', () => {
  test.use({ javaScriptEnabled: false })

  test('what is typed into the sign-in never gets into the address of a page', async ({ page }) => {
    await page.goto('/')
    await page.getByLabel('E-mail address').fill(organization.as.coder.email)
    await page.getByLabel('Password', { exact: true }).fill('typed too early')
    const [sent] = await Promise.all([
      page.waitForRequest((request) => request.isNavigationRequest()),
      page.getByRole('button', { name: 'Sign in' }).click(),
    ])
    expect(sent.method()).toBe('POST')
    expect(new URL(sent.url()).search).toBe('')
    await expect(page.getByLabel('E-mail address')).toBeVisible()
  })
})

test('a wrong password and an unknown address get the same words', async ({ page }) => {
  await page.goto('/')
  await failToSignIn(page, organization.as.biller.email)
  await expect(problem(page)).toHaveText(wrongCredentials)

  await page.goto('/')
  await failToSignIn(page, `nobody@${organization.slug}.example`)
  await expect(problem(page)).toHaveText(wrongCredentials)
})

test('the fifth failure locks the address, also for the right password', async ({ page }) => {
  const { provider } = organization.as
  await page.goto('/')
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    await failToSignIn(page, provider.email)
    await expect(problem(page)).toHaveText(wrongCredentials)
  }
  await failToSignIn(page, provider.email)
  await expect(page.getByText(lockedOut)).toBeVisible()

  await page.goto('/')
  await fillSignIn(page, provider)
  await expect(page.getByText(lockedOut)).toBeVisible()
})

test('typing extends the session now and then, without any other request of the person', async ({
  page,
}) => {
  await signInAs(page, organization.as.admin)
  await page.goto('/profile')
  const field = page.getByLabel('New password')
  await field.focus()
  const extensions: string[] = []
  page.on('request', (request) => {
    if (!request.url().includes('identity.me') || request.headers()['x-background']) return
    extensions.push(request.url())
  })
  await page.keyboard.type('long')
  const opened = Date.now()
  for (const minutes of [3, 6]) {
    await page.clock.setFixedTime(opened + minutes * 60_000)
    const extended = page.waitForRequest(
      (request) => request.url().includes('identity.me') && !request.headers()['x-background'],
    )
    await page.keyboard.type(' words')
    await extended
  }
  expect(extensions).toHaveLength(2)
})

test('changing the password ends the other sessions and keeps this one', async ({
  page,
  browser,
}) => {
  const { supervisor } = organization.as
  const elsewhere = await browser.newPage()
  await signInAs(elsewhere, supervisor)
  await signInAs(page, supervisor)

  await page.goto('/profile')
  await page.getByLabel('Current password').fill(supervisor.password)
  await page.getByLabel('New password').fill('another long password')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Your password was changed; 1 other session ended.')).toBeVisible()

  await page.reload()
  await expect(page.getByRole('heading', { name: 'Profile' })).toBeVisible()
  await elsewhere.goto('/profile')
  await expect(elsewhere).toHaveURL('/?next=%2Fprofile')

  await signInByForm(elsewhere, { ...supervisor, password: 'another long password' })
  await expect(elsewhere).toHaveURL('/audits')
  await elsewhere.close()
})

test('signing out everywhere ends every session', async ({ page, browser }) => {
  const { admin } = organization.as
  const elsewhere = await browser.newPage()
  await signInAs(elsewhere, admin)
  await signInAs(page, admin)

  await page.goto('/profile')
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page.getByLabel('E-mail address')).toBeVisible()

  await elsewhere.goto('/profile')
  await expect(elsewhere).toHaveURL('/?next=%2Fprofile')
  await elsewhere.close()
})

test('the session cookie is out of the reach of scripts and of other sites', async ({ page }) => {
  await signInAs(page, organization.as.manager)
  const [cookie] = await page.context().cookies()
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  const me = await callProcedure<{ email: string }>(page.request, 'identity.me')
  expect(me.email).toBe(organization.as.manager.email)
})

/** What the sign-in form says is wrong. */
function problem(page: Page) {
  return page.getByRole('region', { name: 'Sign in' }).getByRole('alert')
}

async function failToSignIn(page: Page, email: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().includes('identity.signIn'))
  await fillSignIn(page, { email, password: 'not the password' })
  await answered
}
