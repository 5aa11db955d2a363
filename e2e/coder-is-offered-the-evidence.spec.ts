import { expect, test, type Page } from '@playwright/test'
import { openOrganization, type Organization } from './support/organization'
import { signInAs } from './support/visitor'
import { assignCharts, importCharts, type ChartRef } from './support/workplace'

let organization: Organization
let supported: ChartRef
let unsupported: ChartRef
let withoutNote: ChartRef

test.beforeAll(async () => {
  organization = await openOrganization('evidence')
  const charts = await importCharts(organization, [
    { family: 'Proposes', given: 'Nora' },
    { family: 'Quotes', given: 'Nora' },
    { family: 'Composes', given: 'Nora', note: '' },
  ])
  const [first, second, third] = charts
  if (!first || !second || !third) throw new Error('A chart is missing.')
  ;[supported, unsupported, withoutNote] = [first, second, third]
  await assignCharts(organization, charts)
})

test('the passage that supports a code is proposed with it, and is accepted or removed by a key', async ({
  page,
}) => {
  await openChart(page, supported)
  await addCode(page, 'I10')
  await expect(rowOf(page, 'I10')).toContainText('proposed')
  const mark = page.locator('mark[title="Evidence for I10"]')
  await expect(mark).toHaveText('Essential hypertension')
  await expect(page.getByText('No findings')).toBeVisible()

  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  const passage = page.getByRole('button', { name: /^Essential hypertension/ })
  await expect(passage).toContainText('proposed')
  await page.keyboard.press('e')
  await expect(passage).not.toContainText('proposed')
  await expect(rowOf(page, 'I10')).not.toContainText('proposed')

  await page.keyboard.press('Shift+E')
  await expect(mark).toHaveCount(0)
  await expect(page.getByText('1 error', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(mark).toBeVisible()
  await expect(page.getByText('No findings')).toBeVisible()
  await expect(page.getByText('Saved now')).toBeVisible()

  await page.reload()
  await expect(mark).toHaveText('Essential hypertension')
  await expect(rowOf(page, 'I10')).not.toContainText('proposed')
})

test('a code that the chart does not tell of is an error until its passage is quoted', async ({
  page,
}) => {
  await openChart(page, unsupported)
  await addCode(page, 'I10')
  await addCode(page, 'J45.909')
  await expect(rowOf(page, 'J45.909')).toContainText('has no evidence in this encounter')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('1 error keeps this chart from being submitted')).toBeVisible()
  const finding = page.getByRole('list', { name: 'Findings' }).getByRole('listitem')
  await expect(finding).toContainText('CPL-18')
  await expect(finding.getByRole('button', { name: 'Override' })).toHaveCount(0)

  await page.getByText('Obesity: referral to the dietitian.').click({ clickCount: 3 })
  await finding.getByRole('button', { name: 'Quote the selection' }).click()
  await expect(page.getByText('No findings')).toBeVisible()
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('Pending audit')).toBeVisible()
})

test('a chart without a note is coded by the summary of its record', async ({ page }) => {
  await openChart(page, withoutNote)
  await addCode(page, 'I10')
  await expect(rowOf(page, 'I10')).toContainText('proposed')
  await rowOf(page, 'I10').click()
  await expect(page.getByRole('button', { name: /encounter summary, proposed$/ })).toBeVisible()
  await expect(page.getByText('No findings')).toBeVisible()
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('Pending audit')).toBeVisible()
})

async function openChart(page: Page, { chartId }: ChartRef): Promise<void> {
  await signInAs(page, organization.as.coder)
  await page.goto(`/charts/${chartId}`)
  await expect(page.getByRole('combobox', { name: 'Search codes' })).toBeVisible()
}

async function addCode(page: Page, code: string): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Search codes' })
  await search.fill(code)
  await expect(page.getByRole('option').first()).toContainText(code)
  await search.press('Enter')
  await expect(rowOf(page, code)).toBeVisible()
}

function rowOf(page: Page, code: string) {
  return page.getByRole('group', {
    name: new RegExp(`^\\d+\\. ${code.replace('.', '\\.')}(\\s|$)`),
  })
}
