import { expect, test } from '@playwright/test'
import { addCode, openDesk, rowOf } from './support/desk'
import { openOrganization, type Organization } from './support/organization'
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
  await openDesk(page, organization, supported)
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
  await openDesk(page, organization, unsupported)
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
  await openDesk(page, organization, withoutNote)
  await addCode(page, 'I10')
  await expect(rowOf(page, 'I10')).toContainText('proposed')
  await rowOf(page, 'I10').click()
  await expect(page.getByRole('button', { name: /encounter summary, proposed$/ })).toBeVisible()
  await expect(page.getByText('No findings')).toBeVisible()
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('Pending audit')).toBeVisible()
})
