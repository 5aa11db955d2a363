import { expect, test } from '@playwright/test'
import { openOrganization, type Organization } from './support/organization'
import { signInAs } from './support/visitor'
import { assignCharts, importCharts, type ChartRef } from './support/workplace'

let organization: Organization
let chart: ChartRef

test.beforeAll(async () => {
  organization = await openOrganization('own-keys')
  const [imported] = await importCharts(organization, [{ family: 'Keys', given: 'Nora' }])
  if (!imported) throw new Error('A chart is missing.')
  chart = imported
  await assignCharts(organization, [chart])
})

test('a coder gives the code search another key, which the desk then answers to and shows', async ({
  page,
}) => {
  await signInAs(page, organization.as.coder)
  await page.goto('/settings')
  const setting = page.getByRole('button', { name: /^Search codes: / })
  await setting.press('Enter')
  await page.keyboard.press('p')
  await expect(page.getByText('P does something else here: Make principal')).toBeVisible()
  await page.keyboard.press('F5')
  await expect(page.getByText('F5 belongs to the browser')).toBeVisible()
  const kept = page.waitForResponse((response) => response.url().includes('savePreferences'))
  await page.keyboard.press('h')
  await expect(setting).toHaveAccessibleName('Search codes: H. Change')
  expect((await kept).status()).toBe(200)

  await page.goto(`/charts/${chart.chartId}`)
  const search = page.getByRole('combobox', { name: 'Search codes' })
  await expect(search).toBeVisible()
  await page.keyboard.press('/')
  await expect(search).not.toBeFocused()
  await page.keyboard.press('h')
  await expect(search).toBeFocused()

  await page.goto('/settings')
  await page.getByRole('button', { name: 'Give Search codes its first key back' }).click()
  await expect(setting).toHaveAccessibleName('Search codes: /. Change')
  await expect(page.getByRole('button', { name: 'Reset all' })).toHaveCount(0)
})

test('Escape leaves a key as it was', async ({ page }) => {
  await signInAs(page, organization.as.manager)
  await page.goto('/settings')
  const setting = page.getByRole('button', { name: /^Next row: / })
  await setting.press('Enter')
  await expect(
    page.getByRole('button', { name: 'Press the keys for Next row, Escape to leave' }),
  ).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(setting).toHaveAccessibleName('Next row: J. Change')
})
