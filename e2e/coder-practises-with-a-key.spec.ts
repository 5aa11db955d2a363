import { expect, test, type Page } from '@playwright/test'
import { addCode } from './support/desk'
import { openOrganization, type Organization } from './support/organization'
import { refusalOf, signInAs } from './support/visitor'
import {
  assignCharts,
  importCharts,
  importPracticeChart,
  submitChart,
  type ChartRef,
} from './support/workplace'

let organization: Organization
let practice: Awaited<ReturnType<typeof importPracticeChart>>
let real: ChartRef

test.beforeAll(async () => {
  organization = await openOrganization('practice')
  practice = await importPracticeChart(organization, 'nephrology-stage-four')
  const [chart] = await importCharts(organization, [{ family: 'Real', given: 'Nora' }])
  if (!chart) throw new Error('A chart is missing.')
  real = chart
  await assignCharts(organization, [practice, real])
  await submitChart(organization, real)
})

test('a coder submits a practice chart, compares it with its key and reads what supports each code', async ({
  page,
}) => {
  const answers = collectAnswers(page)
  await signInAs(page, organization.as.coder)
  await page.goto(`/charts/${practice.chartId}/key`)
  await expect(page.getByText('Submit the chart first')).toBeVisible()

  await page.getByRole('link', { name: 'To the chart' }).click()
  for (const code of ['I12.9', 'E87.20', 'N18.4']) await addCode(page, code)
  await page.keyboard.press('Control+Enter')
  // The passage that is quoted for E87.20 tells of the chronic acidosis that the key has.
  await expect(page.getByLabel('Reason for this warning')).toBeFocused()
  await page.keyboard.type('The bicarbonate was measured once.')
  await page.keyboard.press('Enter')
  const link = page.getByRole('link', { name: 'Compare with the key' })
  await expect(link).toBeVisible()
  // Until now nothing that the server sent held a word of the key that the chart itself does not.
  const whys = practice.demoCase.answerKey.flatMap(({ why }) => why ?? [])
  expect(whys.length).toBeGreaterThan(0)
  for (const why of whys) expect(answers.join('\n')).not.toContain(why)

  await link.click()
  const rows = page.getByRole('region', { name: 'Diagnoses' }).getByRole('listitem')
  await expect(rows).toHaveCount(practice.demoCase.answerKey.length)
  await expect(rows.filter({ hasText: 'Resequenced' })).toHaveCount(1)
  await expect(rows.filter({ hasText: 'E87.20' })).toContainText('Changed')
  await expect(rows.filter({ hasText: 'D63.1' })).toContainText('Added')
  const score = page.getByRole('button', { name: /^Code over code/ })
  await expect(score).toContainText('40 %')
  await expect(score).toContainText('2 of 5')

  await rows.filter({ hasText: 'D63.1' }).getByRole('button').click()
  const words = page.locator('mark', { hasText: 'Anemia of chronic kidney disease' })
  await expect(words).toBeInViewport()
  await expect(words).toHaveAttribute('data-active', 'true')
})

test('a chart that came from elsewhere has no key', async ({ page }) => {
  await signInAs(page, organization.as.coder)
  const input = { chartId: real.chartId }
  expect(await refusalOf(page.request, 'practice.compare', input)).toBe('NOT_FOUND')
  await page.goto(`/charts/${real.chartId}`)
  await expect(page.getByText('It waits for its audit and cannot be changed.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Compare with the key' })).toHaveCount(0)
  await page.goto(`/charts/${real.chartId}/key`)
  await expect(page.getByText('There is no answer key')).toBeVisible()
})

/** The text of everything that the server sends to the page, pages and procedures alike. */
function collectAnswers(page: Page): string[] {
  const answers: string[] = []
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? ''
    if (!/json|html|x-component|javascript/.test(type)) return
    void response.text().then(
      (text) => answers.push(text),
      () => undefined,
    )
  })
  return answers
}
