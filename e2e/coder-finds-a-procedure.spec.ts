import { expect, test, type Page } from '@playwright/test'
import { openOrganization, type Organization } from './support/organization'
import { signInAs } from './support/visitor'
import { assignCharts, importCharts, type ChartRef } from './support/workplace'

let organization: Organization
let chart: ChartRef

test.beforeAll(async () => {
  organization = await openOrganization('procedures')
  const [first] = await importCharts(organization, [{ family: 'Proctor', given: 'Ines' }])
  if (!first) throw new Error('A chart is missing.')
  chart = first
  await assignCharts(organization, [first])
})

test('a procedure is typed as a code where no official procedure files are loaded, which is said', async ({
  page,
}) => {
  const field = await openField(page)
  await field.fill('appendectomy')
  await expect(page.getByText('are not loaded: such codes are not found by words')).toBeVisible()
  await field.press('Enter')
  await expect(page.getByText('No procedure answers “appendectomy”.')).toBeVisible()
  await field.fill('99213-25')
  await field.press('Enter')
  await expect(page.getByRole('group', { name: /^1\. 99213/ })).toBeVisible()
  await expect(field).toHaveValue('')
  await expect(field).toBeFocused()
})

async function openField(page: Page) {
  await signInAs(page, organization.as.coder)
  await page.goto(`/charts/${chart.chartId}`)
  return page.getByRole('combobox', { name: 'Procedure code' })
}
