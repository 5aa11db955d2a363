import { expect, test } from '@playwright/test'
import { addCode, openDesk } from './support/desk'
import { openOrganization, type Organization } from './support/organization'
import { assignCharts, importCharts, type ChartRef } from './support/workplace'

let organization: Organization
let quoted: ChartRef
let typed: ChartRef
let lined: ChartRef

test.beforeAll(async () => {
  organization = await openOrganization('quotes')
  const charts = await importCharts(organization, [
    { family: 'Quotes', given: 'Nora' },
    { family: 'Types', given: 'Nora' },
    { family: 'Lines', given: 'Nora' },
  ])
  const [first, second, third] = charts
  if (!first || !second || !third) throw new Error('A chart is missing.')
  ;[quoted, typed, lined] = [first, second, third]
  await assignCharts(organization, charts)
})

test('a passage selected in the note is quoted on its code, is found from there and survives a reload', async ({
  page,
}) => {
  await openDesk(page, organization, quoted)
  await addCode(page, 'E78.2')
  const passage = 'Mixed hyperlipidemia: start atorvastatin.'
  await page.getByText(passage).click({ clickCount: 3 })
  await page.keyboard.press('e')

  const mark = page.locator('mark', { hasText: passage })
  await expect(mark).toHaveAttribute('title', 'Evidence for E78.2')
  await expect(page.getByText('Saved now')).toBeVisible()

  await page.reload()
  await expect(mark).toBeVisible()
  await mark.click()
  await expect(page.getByRole('group', { name: /^1\. E78\.2/ })).toBeFocused()
  await page.getByRole('button', { name: /^Remove the passage/ }).click()
  await expect(mark).toHaveCount(0)
})

test('a laboratory result and a problem are quoted as whole lines and found again', async ({
  page,
}) => {
  await openDesk(page, organization, lined)
  await addCode(page, 'E11.65')
  await page.getByRole('cell', { name: /^Hemoglobin A1c/ }).click({ clickCount: 3 })
  await page.keyboard.press('e')
  await page
    .getByRole('listitem')
    .filter({ hasText: /^Mixed hyperlipidemia/ })
    .first()
    .click({
      clickCount: 3,
    })
  await page.keyboard.press('e')

  const marks = page.locator('mark[title="Evidence for E11.65"]')
  await expect(marks.filter({ hasText: 'Hemoglobin A1c' })).toBeVisible()
  await expect(marks.filter({ hasText: 'Mixed hyperlipidemia' })).toBeVisible()
  await expect(page.getByText('Saved now')).toBeVisible()

  await page.reload()
  await marks.filter({ hasText: 'Hemoglobin A1c' }).click()
  await expect(page.getByRole('group', { name: /^1\. E11\.65/ })).toBeFocused()
  await expect(
    page.getByRole('button', { name: /^Hemoglobin A1c.*: 7\.4 %, high \(reference 4 – 5\.6\)/ }),
  ).toBeVisible()
})

test('words are found everywhere in the chart, in the note and in the tables', async ({ page }) => {
  await openDesk(page, organization, quoted)
  await page.keyboard.press('f')
  await page.keyboard.type('hypothyroidism')
  await expect(page.getByText('1 of 2')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 of 2')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('searchbox', { name: 'Find in chart' })).toHaveValue('')
})

test('nothing steals what is typed into a rationale, from its first letter on', async ({
  page,
}) => {
  await openDesk(page, organization, typed)
  await addCode(page, 'I10')
  await addCode(page, 'E11.9')
  await page.keyboard.press('Escape')
  const words = 'penny nerve unkept every jerky kudu /?'
  await page.keyboard.press('r')
  await page.keyboard.type(words)
  await expect(page.getByLabel('Rationale for E11.9')).toHaveValue(words)
  await expect(page.getByRole('group', { name: /^1\. I10/ })).toBeVisible()
  await expect(page.getByRole('group', { name: /^2\. E11\.9/ })).toBeVisible()

  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByRole('group', { name: /^1\. E11\.9/ })).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('group', { name: /E11\.9/ })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('group', { name: /^1\. E11\.9/ })).toBeFocused()
})
