import { expect, test, type Page } from '@playwright/test'
import { clinicalWords } from './support/clinical-words'
import { openOrganization, type Organization } from './support/organization'
import { signInAs } from './support/visitor'
import { assignCharts, importCharts, submitChart, type ChartRef } from './support/workplace'

const advice = `Statin therapy was started for mixed hyperlipidemia; ask ${clinicalWords.feedback}.`
const note = `The assessment names mixed hyperlipidemia, says ${clinicalWords.finding}.`

let organization: Organization
let chart: ChartRef

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  organization = await openOrganization('audits')
  const [imported] = await importCharts(organization, [{ family: 'Returner', given: 'Ida' }])
  if (!imported) throw new Error('The chart is missing.')
  chart = imported
  await assignCharts(organization, [chart])
  await submitChart(organization, chart)
})

test('a supervisor finds a missing code, writes feedback and returns the chart', async ({
  page,
}) => {
  await openAudit(page)
  await page.keyboard.press('m')
  const form = page.getByRole('group', { name: /missing/i })
  await form.getByRole('combobox', { name: 'Search the code of the reference' }).fill('E78.2')
  const found = form.getByRole('listbox', { name: 'Codes found' }).getByRole('option')
  await expect(found.first()).toContainText('Mixed hyperlipidemia')
  await page.keyboard.press('Enter')
  await form.getByLabel('Note').fill(note)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: 'Diagnoses', exact: true })).toContainText(note)

  await page.getByRole('button', { name: /^Write/ }).click()
  await page.getByRole('textbox', { name: 'Feedback' }).fill(advice)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Return', exact: true }).click()

  await expect(page.getByRole('main').getByText('Returned').first()).toBeVisible()
})

test('the coder is told, reads the feedback beside the rows, mends and submits again', async ({
  page,
}) => {
  await signInAs(page, organization.as.coder)
  await page.goto('/queue')
  await expect(page.getByRole('row', { name: new RegExp(chart.number) })).toContainText('Returned')

  await page.getByRole('button', { name: /^Notifications/ }).click()
  await page
    .getByRole('link', { name: new RegExp(chart.number) })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`/charts/${chart.chartId}`))
  await expect(page.getByText(advice)).toBeVisible()
  await expect(page.getByText(note)).toBeVisible()

  const search = page.getByRole('combobox', { name: 'Search codes' })
  await search.fill('E78.2')
  await expect(page.getByRole('option').first()).toContainText('E78.2')
  await search.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('main').getByText('Pending audit')).toBeVisible()
})

test('the supervisor sees the earlier round, agrees with every code and approves', async ({
  page,
}) => {
  await openAudit(page)
  await expect(page.getByText(/round 2/).first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Earlier rounds' })).toContainText('Round 1')
  for (let code = 0; code < 3; code += 1) await page.keyboard.press('a')
  await expect(page.getByText('3 of 3 judged')).toBeVisible()
  await page.getByRole('button', { name: /^Approve/ }).click()
  await expect(page.getByRole('main').getByText('Approved').first()).toBeVisible()
})

test('the chart is completed, and its codes can no longer be changed', async ({ page }) => {
  await signInAs(page, organization.as.coder)
  await page.goto(`/charts/${chart.chartId}`)
  await expect(page.getByText('Completed. The audit approved these codes.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Search codes' })).toHaveCount(0)

  await page.goto('/feedback')
  const entry = page.getByRole('list', { name: 'Feedback' }).getByRole('listitem')
  await expect(entry.filter({ hasText: advice })).toContainText('round 1')
})

async function openAudit(page: Page): Promise<void> {
  await signInAs(page, organization.as.supervisor)
  await page.goto('/audits')
  await page.getByRole('link', { name: chart.number }).click()
  await expect(page.getByRole('heading', { name: chart.number })).toBeVisible()
}
