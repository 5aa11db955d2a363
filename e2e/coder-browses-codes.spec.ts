import { expect, test, type Page } from '@playwright/test'
import { openOrganization, type Organization } from './support/organization'
import { signInAs } from './support/visitor'
import { assignCharts, importCharts, type ChartRef } from './support/workplace'

let organization: Organization
let chart: ChartRef

test.beforeAll(async () => {
  organization = await openOrganization('browser')
  const charts = await importCharts(organization, [{ family: 'Browne', given: 'Nora' }])
  const [first] = charts
  if (!first) throw new Error('The chart is missing.')
  chart = first
  await assignCharts(organization, charts)
})

test('the tabular list opens, shows and closes by keyboard alone', async ({ page }) => {
  await signInAs(page, organization.as.coder)
  await page.goto('/codes?date=2026-03-02')
  const tree = page.getByRole('tree', { name: 'Tabular list' })
  await expect(tree.getByRole('treeitem').first()).toContainText('ch01')
  await tree.focus()
  await page.keyboard.press('ArrowRight')
  const section = tree.getByRole('treeitem', { name: /^A00-A09/ })
  await expect(section).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/codes\/A00-A09\?date=2026-03-02$/)
  await expect(page.getByRole('heading', { level: 2, name: /^A00-A09/ })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(section).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(section).toBeHidden()
})

test('an address leads to a code of a day, and words lead to another', async ({ page }) => {
  await signInAs(page, organization.as.coder)
  await page.goto('/codes/E11.9?date=2026-03-02')
  await expect(page.getByRole('heading', { level: 2, name: /^E11\.9/ })).toBeVisible()
  const line = page.getByRole('treeitem', { name: /^E11\.9/ })
  await expect(line).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('note')).toContainText('import-code-set')

  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Find a code' }).fill('htn')
  await expect(page.getByRole('option').first()).toContainText('I10')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/codes\/I10\?date=2026-03-02$/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2, name: /^E11\.9/ })).toBeVisible()
})

test('the builder beside a chart yields a billable code and adds it', async ({ page }) => {
  await openChart(page)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search codes' }).fill('S52.5')
  await expect(page.getByRole('option').first()).toContainText('S52.5')
  await expect(page.getByRole('note')).toContainText('Only the starter set is loaded')
  await page.keyboard.press('Alt+b')
  const drawer = page.getByRole('dialog', { name: 'Code' })
  await drawer.getByRole('radio', { name: 'Right', exact: true }).check()
  await drawer.getByRole('radio', { name: /^A initial encounter for closed fracture/ }).check()
  await drawer.getByRole('button', { name: 'Add S52.501A to the chart' }).click()
  await expect(page.getByRole('group', { name: /S52\.501A/ })).toBeVisible()
})

test('a favourite and the code used last stand below the empty search', async ({ page }) => {
  await openChart(page)
  const field = page.getByRole('combobox', { name: 'Search codes' })
  await page.keyboard.press('/')
  await field.fill('essential hypertension')
  await expect(page.getByRole('option').first()).toContainText('I10')
  await page.keyboard.press('Alt+f')
  await expect(
    page.getByRole('option').first().getByRole('img', { name: 'favourite' }),
  ).toBeVisible()
  await field.fill('copd')
  await expect(page.getByRole('option').first()).toContainText('J44.9')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: /J44\.9/ })).toBeVisible()
  await expect(field).toHaveValue('')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option').first()).toContainText('J44.9')
  await expect(page.getByRole('option', { name: /^I10/ })).toBeVisible()
})

async function openChart(page: Page): Promise<void> {
  await signInAs(page, organization.as.coder)
  await page.goto(`/charts/${chart.chartId}`)
  await expect(page.getByRole('combobox', { name: 'Search codes' })).toBeVisible()
}
