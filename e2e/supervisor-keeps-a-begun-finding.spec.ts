import { expect, test } from '@playwright/test'
import { openOrganization, type Organization } from './support/organization'
import { signInAs } from './support/visitor'
import {
  assignCharts,
  findAudit,
  importCharts,
  submitChart,
  withSession,
} from './support/workplace'

let organization: Organization
let auditId: string

test.beforeAll(async () => {
  organization = await openOrganization('begun')
  const charts = await importCharts(organization, [{ family: 'Begun', given: 'Nora' }])
  const [chart] = charts
  if (!chart) throw new Error('A chart is missing.')
  await assignCharts(organization, charts)
  await submitChart(organization, chart)
  auditId = await withSession(organization, 'supervisor', async (supervisor) => {
    const audit = await findAudit(supervisor, chart)
    return audit.auditId
  })
})

test('a finding begun on one row is there again after another row’s form was opened by mouse', async ({
  page,
}) => {
  await signInAs(page, organization.as.supervisor)
  await page.goto(`/audits/${auditId}`)
  const rows = page.getByRole('region', { name: 'Diagnoses' }).getByRole('listitem')
  const diabetes = rows.filter({ hasText: 'E11.9' })
  const pressure = rows.filter({ hasText: 'I10' })

  await diabetes.click()
  await diabetes.getByRole('button', { name: /^Finding/ }).click()
  await diabetes.getByRole('textbox', { name: 'Note' }).fill('The HbA1c speaks for hyperglycemia.')
  await pressure.click()
  await pressure.getByRole('button', { name: /^Finding/ }).click()
  await pressure.getByRole('textbox', { name: 'Note' }).fill('Stage 2 is not stated.')

  await diabetes.getByRole('button', { name: 'Go on with the finding begun here' }).click()
  await expect(diabetes.getByRole('textbox', { name: 'Note' })).toHaveValue(
    'The HbA1c speaks for hyperglycemia.',
  )
  await page.keyboard.press('Control+Enter')
  await expect(diabetes.getByText('The HbA1c speaks for hyperglycemia.')).toBeVisible()

  const begun = pressure.getByRole('button', { name: 'Go on with the finding begun here' })
  await begun.click()
  await expect(pressure.getByRole('textbox', { name: 'Note' })).toHaveValue(
    'Stage 2 is not stated.',
  )
  await page.keyboard.press('Escape')
  await expect(begun).toHaveCount(0)
})
