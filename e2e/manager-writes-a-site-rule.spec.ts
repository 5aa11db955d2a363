import { expect, test } from '@playwright/test'
import { openOrganization, type Organization } from './support/organization'
import { signInAs } from './support/visitor'
import { assignCharts, importCharts, submitChart, type ChartRef } from './support/workplace'

let organization: Organization
let submitted: ChartRef
let open: ChartRef

test.beforeAll(async () => {
  organization = await openOrganization('site-rules')
  const charts = await importCharts(organization, [
    { family: 'Past', given: 'Nora' },
    { family: 'Present', given: 'Nora' },
  ])
  const [past, present] = charts
  if (!past || !present) throw new Error('A chart is missing.')
  submitted = past
  open = present
  await assignCharts(organization, charts)
  await submitChart(organization, submitted)
})

test('a manager writes a rule, tests it on past charts and turns it on, and a coder is told', async ({
  page,
}) => {
  await signInAs(page, organization.as.manager)
  await page.goto('/rules')
  await page.getByRole('link', { name: 'Site rules' }).click()
  await page.getByRole('link', { name: 'New site rule' }).first().click()

  await page.getByLabel('What must hold').fill('Diabetes names its control')
  await page.getByLabel('Severity').selectOption('WARN')
  await page.getByLabel('Condition 1: value').fill('e11.9')
  await page.getByRole('button', { name: 'Condition', exact: true }).click()
  await page.getByLabel('Condition 2: field').selectOption('ageYears')
  await page.getByLabel('Condition 2: operator').selectOption('atLeast')
  await page.getByLabel('Condition 2: value').fill('very old')
  await page.getByLabel('Message').fill('E11.9 says nothing of control.')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(page.getByText('“very old” is not a whole number')).toBeVisible()
  await page.getByLabel('Condition 2: value').fill('18')
  await page.getByRole('button', { name: 'Save as a draft' }).click()

  await expect(page.getByText('Not tested since it was last changed.')).toBeVisible()
  await page.getByRole('button', { name: 'Test on past charts' }).click()
  await expect(page.getByText('Fires on 1 of 1 charts')).toBeVisible()
  const fired = page.getByRole('table', { name: 'Charts on which the rule fires' })
  await expect(fired.getByRole('link', { name: submitted.number })).toBeVisible()

  await page.getByLabel('How to mend it').fill('Report E11.65 where glucose is high.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Not tested since it was last changed.')).toBeVisible()
  await page.getByRole('button', { name: 'Test on past charts' }).click()
  await expect(page.getByText('Fires on 1 of 1 charts')).toBeVisible()
  await page.getByRole('button', { name: 'Turn on' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Turn on' }).click()
  await expect(page.getByText('Active', { exact: true })).toBeVisible()
  const history = page.getByRole('region', { name: 'History' })
  await expect(history.getByText('Turned on')).toBeVisible()
  await expect(history.getByText('Report E11.65 where glucose is high.')).toBeVisible()

  await signInAs(page, organization.as.coder)
  await page.goto(`/charts/${open.chartId}`)
  const search = page.getByRole('combobox', { name: 'Search codes' })
  await search.fill('E11.9')
  await page
    .getByRole('option', { name: /E11\.9/ })
    .first()
    .waitFor()
  await search.press('Enter')
  await expect(page.getByText('E11.9 says nothing of control.')).toBeVisible()
  await page.getByRole('group', { name: /^1\. E11\.9/ }).click()
  await expect(page.getByText('SITE-1', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Report E11.65 where glucose is high.')).toBeVisible()

  const opening = page.waitForEvent('popup')
  await page.keyboard.press('g')
  const rule = await opening
  await expect(rule).toHaveURL(/\/rules\/site\/1$/)
  await expect(rule.getByText('Diabetes names its control').first()).toBeVisible()
  await expect(rule.getByRole('button', { name: 'Turn off' })).toHaveCount(0)
})
