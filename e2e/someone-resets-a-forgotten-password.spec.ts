import { expect, test, type Page } from '@playwright/test'
import { linkMailedTo } from './support/mailbox'
import { openOrganization, type Organization } from './support/organization'
import { fillSignIn, signInAs, signInByForm } from './support/visitor'
import { withSession } from './support/workplace'

const sent = 'If an account has this address, a link to set a new password is on its way.'
const newPassword = 'a phrase to remember'

let organization: Organization

test.beforeAll(async () => {
  organization = await openOrganization('forgets')
})

test('a link from a mail sets a new password, once, and ends every session', async ({
  page,
  browser,
}) => {
  const { coder } = organization.as
  const elsewhere = await browser.newPage()
  await signInAs(elsewhere, coder)

  await page.goto('/')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await askForLink(page, coder.email)
  const link = await withSession(organization, 'admin', (admin) => linkMailedTo(admin, coder.email))
  await page.goto(link)
  await expect(page.getByText(coder.email)).toBeVisible()
  await page.getByLabel('New password', { exact: true }).fill('short')
  await page.getByRole('button', { name: 'Set the new password' }).click()
  await expect(page.getByText('Use at least 12 characters.')).toBeVisible()
  await page.getByLabel('New password', { exact: true }).fill(newPassword)
  await page.getByRole('button', { name: 'Set the new password' }).click()
  await expect(page.getByText('Your new password holds')).toBeVisible()
  await expect(page.getByText('1 session ended.')).toBeVisible()

  await page.getByRole('link', { name: 'Sign in' }).click()
  await fillSignIn(page, { email: coder.email, password: newPassword })
  await expect(page).toHaveURL('/queue')
  await elsewhere.goto('/queue')
  await expect(elsewhere).toHaveURL('/?next=%2Fqueue')
  await fillSignIn(elsewhere, coder)
  await expect(
    elsewhere.getByText('The e-mail address or the password is not right.'),
  ).toBeVisible()

  await elsewhere.goto(link)
  await expect(elsewhere.getByText('This link does not work any more')).toBeVisible()
  await elsewhere.close()
})

test('an unknown address gets the same words', async ({ page }) => {
  await page.goto('/forgot-password')
  await askForLink(page, `nobody@${organization.slug}.example`)
})

test('a link that was cut off says so', async ({ page }) => {
  await page.goto('/reset-password#half')
  await expect(page.getByText('This link is not complete.')).toBeVisible()
  await page.getByRole('link', { name: 'Ask for a new link' }).click()
  await expect(page).toHaveURL('/forgot-password')
})

test('a person ends the session on another device', async ({ page, browser }) => {
  const { biller } = organization.as
  const phone = await browser.newContext({
    userAgent:
      'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
  })
  const elsewhere = await phone.newPage()
  await signInByForm(elsewhere, biller)
  await expect(elsewhere).toHaveURL('/home')

  await signInAs(page, biller)
  await page.goto('/profile')
  await page.getByRole('link', { name: 'See where you are signed in' }).click()
  const sessions = page.getByRole('table', { name: 'Sessions' }).locator('tbody').getByRole('row')
  await expect(sessions).toHaveCount(2)
  await page.getByRole('button', { name: 'End the session on Chrome on Android' }).click()
  await expect(sessions).toHaveCount(1)
  await expect(sessions.first()).toContainText('This one')
  await elsewhere.goto('/home')
  await expect(elsewhere).toHaveURL('/?next=%2Fhome')
  await phone.close()
})

async function askForLink(page: Page, email: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Forgot your password?' })).toBeVisible()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByText(sent)).toBeVisible()
}
