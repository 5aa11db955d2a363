import { expect, test, type Page } from '@playwright/test'
import { openOrganization, type Organization } from './support/organization'
import { callProcedure, signInAs } from './support/visitor'
import {
  assignCharts,
  decideAudit,
  importCharts,
  submitChart,
  withSession,
  type ChartRef,
} from './support/workplace'

let organization: Organization
let audited: ChartRef
let wandering: ChartRef

test.beforeAll(async () => {
  organization = await openOrganization('open-desk')
  const charts = await importCharts(organization, [
    { family: 'Audited', given: 'Nora' },
    { family: 'Wanders', given: 'Nora' },
  ])
  const [first, second] = charts
  if (!first || !second) throw new Error('A chart is missing.')
  ;[audited, wandering] = [first, second]
  await assignCharts(organization, charts)
  await submitChart(organization, audited)
})

test('a chart that the audit returns while it is open says so at once and can be mended after a reload', async ({
  page,
}) => {
  await openChart(page, audited)
  await expect(page.getByText('It waits for its audit and cannot be changed.')).toBeVisible()

  await decideAudit(organization, audited, 'return')
  const notice = page.getByRole('status').filter({ hasText: 'The audit returned this chart' })
  await expect(notice).toBeVisible()

  await notice.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByRole('combobox', { name: 'Search codes' })).toBeVisible()
  await expect(page.getByText('Hyperlipidemia is treated and not coded')).toBeVisible()
  await expect(notice).toHaveCount(0)
})

test('what was typed while the chart was with somebody else is kept and saved when it is back', async ({
  page,
}) => {
  await openChart(page, wandering)
  const search = page.getByRole('combobox', { name: 'Search codes' })
  await search.fill('I10')
  await expect(page.getByRole('option').first()).toContainText('I10')
  await search.press('Enter')
  await expect(page.getByText('Saved now')).toBeVisible()

  await withSession(organization, 'manager', (manager) =>
    callProcedure(manager, 'charts.unassign', { chartIds: [wandering.chartId] }),
  )
  await expect(page.getByText('This chart was taken from your desk')).toBeVisible()
  await search.press('Escape')
  await page.keyboard.press('r')
  const rationale = page.getByLabel('Rationale for I10')
  await rationale.fill('Treated with lisinopril.')
  await expect(page.getByText('Your last changes cannot be saved')).toBeVisible()

  await assignCharts(organization, [wandering])
  const notice = page.getByRole('status').filter({ hasText: 'was changed elsewhere' })
  await notice.getByRole('button', { name: 'Reload, keep what I typed' }).click()
  await expect(page.getByText('Your last changes cannot be saved')).toHaveCount(0)
  await expect(page.getByText('Saved now')).toBeVisible()

  await page.reload()
  await page.getByRole('group', { name: /^1\. I10/ }).click()
  await expect(rationale).toHaveValue('Treated with lisinopril.')
})

async function openChart(page: Page, { chartId, number }: ChartRef): Promise<void> {
  await signInAs(page, organization.as.coder)
  const live = page.waitForResponse((response) => response.url().endsWith('/api/feed'))
  await page.goto(`/charts/${chartId}`)
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toContainText(number)
  await live
}
