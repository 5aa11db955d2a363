import { expect, test } from '@playwright/test'
import { openOrganization, type Organization } from './support/organization'
import { signInAs } from './support/visitor'
import { assignCharts, importCharts, type ChartRef } from './support/workplace'

let organization: Organization
let chart: ChartRef

test.beforeAll(async () => {
  organization = await openOrganization('levels')
  const [imported] = await importCharts(organization, [{ family: 'Levels', given: 'Nora' }])
  if (!imported) throw new Error('The chart is missing.')
  chart = imported
  await assignCharts(organization, [chart])
})

test('a visit has the level that two of three elements carry, or that its time comes to', async ({
  page,
}) => {
  await signInAs(page, organization.as.coder)
  await page.goto(`/charts/${chart.chartId}`)
  await page.getByRole('button', { name: 'Find the visit level' }).click()
  const panel = page.getByRole('dialog', { name: 'Visit level' })
  const level = panel.getByRole('region', { name: 'Level' })
  await expect(level.getByRole('status')).toHaveText('99212by straightforward decision making')

  await panel.getByLabel('Stable chronic illness, at treatment goal').selectOption('2')
  await expect(level.getByRole('status')).toContainText('99212')
  await panel.getByLabel('Prescription drug management').check()
  await expect(level.getByRole('status')).toHaveText('99214by moderate decision making')
  await expect(level.getByRole('row', { name: /^Problems.*carries/ })).toBeVisible()
  await expect(level.getByRole('row', { name: /^Risk.*carries/ })).toBeVisible()
  await expect(level.getByRole('row', { name: /^Data/ })).not.toContainText('carries')

  const minutes = panel.getByLabel('Total minutes on the date of the encounter')
  await minutes.fill('forty')
  await expect(panel.getByText('Enter whole minutes, 0 to 1440.')).toBeVisible()
  await minutes.fill('25')
  await expect(level.getByRole('status')).toContainText('99214')
  await minutes.fill('41')
  await expect(level.getByRole('status')).toHaveText('99215by time')

  await panel.getByRole('button', { name: 'Add 99215' }).click()
  await expect(page.getByRole('group', { name: /^1\. 99215/ })).toBeVisible()
})
