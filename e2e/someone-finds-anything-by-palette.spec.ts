import { expect, test, type Page } from '@playwright/test'
import { openOrganization, type Organization } from './support/organization'
import { openPage, signInAs } from './support/visitor'
import { assignCharts, importCharts, type ChartRef } from './support/workplace'

let organization: Organization
let chart: ChartRef

test.beforeAll(async () => {
  organization = await openOrganization('palette')
  const [imported] = await importCharts(organization, [{ family: 'Palette', given: 'Nora' }])
  if (!imported) throw new Error('A chart is missing.')
  chart = imported
  await assignCharts(organization, [chart])
})

test('a coder goes by keyboard alone to a page, to a chart by its number and to a code', async ({
  page,
}) => {
  await signInAs(page, organization.as.coder)
  await openPage(page, '/queue')
  await find(page, 'feedb')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/feedback')

  await find(page, chart.number)
  await expect(option(page, chart.number)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/charts/${chart.chartId}`)

  await find(page, 'E11.9')
  await expect(option(page, 'Type 2 diabetes mellitus without complications')).toBeVisible()
  await page.keyboard.press('Escape')
  await find(page, 'Palette')
  await expect(option(page, chart.number)).toBeVisible()
})

test('what the role does not include is not offered', async ({ page }) => {
  await signInAs(page, organization.as.coder)
  await openPage(page, '/queue')
  await page.keyboard.press('Control+k')
  const offered = page.getByRole('dialog').getByRole('option')
  await expect(offered.filter({ hasText: 'Next chart' })).toBeVisible()
  for (const words of ['Imports', 'Audit log', 'Audits'])
    await expect(offered.filter({ hasText: words })).toHaveCount(0)

  await signInAs(page, organization.as.admin)
  await openPage(page, '/audit-log')
  await page.keyboard.press('Control+k')
  await expect(offered.filter({ hasText: 'Imports' })).toBeVisible()
  for (const words of ['Next chart', 'Queue'])
    await expect(offered.filter({ hasText: words })).toHaveCount(0)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.keyboard.type('diabetes')
  await expect(offered.filter({ hasText: 'Copy' }).first()).toBeVisible()
  expect(asked.filter((url) => url.includes('charts.list'))).toEqual([])
})

test('a theme set by an action follows the account to another browser, from its first byte', async ({
  page,
  browser,
}) => {
  await signInAs(page, organization.as.coder)
  await openPage(page, '/queue')
  await find(page, 'theme: dark')
  const kept = page.waitForResponse((response) => response.url().includes('savePreferences'))
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect((await kept).status()).toBe(200)

  const elsewhere = await browser.newPage()
  await signInAs(elsewhere, organization.as.coder)
  const response = await elsewhere.goto('/queue')
  expect(await response?.text()).toMatch(/<html[^>]*data-theme="dark"/)
  await expect(elsewhere.locator('html')).toHaveAttribute('data-theme', 'dark')
  await elsewhere.close()
})

test('an action opens the next chart of the queue', async ({ page }) => {
  await signInAs(page, organization.as.coder)
  await openPage(page, '/feedback')
  await find(page, 'next chart')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/charts/${chart.chartId}`)
})

test('the first of what arrives takes the highlight', async ({ page }) => {
  const { letThrough, offered, highlighted } = await findWhileHeld(page)
  await expect(highlighted).toHaveText(/High contrast/)
  await letThrough()
  await expect(offered.first()).toHaveText(/Copy/)
  await expect(offered.first()).toHaveAttribute('aria-selected', 'true')
  await expect(highlighted).toHaveCount(1)
  await expect(highlighted).toBeInViewport({ ratio: 1 })
})

test('a highlight that the person has moved stays where it is when more arrives', async ({
  page,
}) => {
  const { letThrough, offered, highlighted } = await findWhileHeld(page)
  await expect(highlighted).toHaveText(/High contrast/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await letThrough()
  await expect(offered.first()).toHaveText(/Copy/)
  await expect(highlighted).toHaveText(/High contrast/)
  await expect(highlighted).toHaveCount(1)
})

/** Words that an action and codes answer, the codes once they are let through. */
async function findWhileHeld(page: Page) {
  await signInAs(page, organization.as.coder)
  await openPage(page, '/queue')
  const held: (() => void)[] = []
  await page.route(/codeSets\.search/, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve))
    await route.continue()
  })
  await find(page, 'hi')
  const offered = page.getByRole('dialog').getByRole('option')
  return {
    offered,
    highlighted: page.getByRole('dialog').getByRole('option', { selected: true }),
    letThrough: async () => {
      await expect.poll(() => held.length).toBeGreaterThan(0)
      for (const go of held.splice(0)) go()
    },
  }
}

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type(words)
}

function option(page: Page, words: string) {
  return page.getByRole('dialog').getByRole('option').filter({ hasText: words })
}
