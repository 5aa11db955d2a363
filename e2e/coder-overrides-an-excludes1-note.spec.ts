import path from 'node:path'
import { expect, test } from '@playwright/test'
import { addCode } from './support/desk'
import { startInstance, type Instance } from './support/instance'
import { openOrganization, type Organization } from './support/organization'
import { readOverride } from './support/read-override'
import { signInAs } from './support/visitor'
import { assignCharts, importCharts, type ChartRef } from './support/workplace'

/*
 * An instance of its own, which loads the excerpt of the official files: the starter set has no notes. The
 * pair is the guidelines' own example of two conditions that may be unrelated (I.A.12.a).
 */

const official = path.resolve(import.meta.dirname, '../src/testing/official-excerpt')
const note = `# Assessment
Somatoform disorder: psychogenic dysmenorrhea.
Sleep related bruxism: bite guard.`
const rationale =
  'The teeth grinding is not related to the psychogenic dysmenorrhea that F45.8 stands for.'

const shared = { origin: process.env.E2E_ORIGIN, home: process.env.E2E_HOME }
let instance: Instance
let organization: Organization
let chart: ChartRef

test.beforeAll(async ({ request }) => {
  test.setTimeout(240_000)
  instance = await startInstance(undefined, {
    CODE_SETS: 'auto',
    CODE_SETS_DIR: official,
    CODE_SETS_DOWNLOAD: 'false',
  })
  process.env.E2E_ORIGIN = instance.origin
  process.env.E2E_HOME = instance.home
  await expect
    .poll(async () => (await request.get(`${instance.origin}/api/health/ready`)).text(), {
      timeout: 60_000,
    })
    .toContain('"state":"ready"')
  organization = await openOrganization('excludes')
  const [imported] = await importCharts(organization, [{ family: 'Bruxa', given: 'Nora', note }])
  if (!imported) throw new Error('The chart is missing.')
  chart = imported
  await assignCharts(organization, [chart])
})

test.afterAll(async () => {
  process.env.E2E_ORIGIN = shared.origin
  process.env.E2E_HOME = shared.home
  await instance.stop()
})

test('codes that exclude each other are submitted with a rationale, which the supervisor reads', async ({
  browser,
}) => {
  const page = await browser.newPage({ baseURL: instance.origin })
  await signInAs(page, organization.as.coder)
  await page.goto(`/charts/${chart.chartId}`)
  for (const code of ['F45.8', 'G47.63']) await addCode(page, code)
  await page.keyboard.press('Escape')
  await expect(page.getByText('1 error', { exact: true })).toBeVisible()
  await page.keyboard.press('F8')
  const finding = page.getByRole('list', { name: 'Findings' }).getByRole('listitem')
  await expect(finding).toContainText('sleep related teeth grinding (G47.63)')
  await expect(finding).toContainText('Note at F45')
  await page.keyboard.press('a')
  await page.keyboard.type(rationale)
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 answered', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Pending audit')).toBeVisible()

  await readOverride(page, { organization, chart, rule: /EXC-0[123]/, rationale })
  await page.close()
})
