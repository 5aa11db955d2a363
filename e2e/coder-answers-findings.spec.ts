import { expect, test, type Page } from '@playwright/test'
import { addCode, openDesk, rowOf } from './support/desk'
import { openOrganization, type Organization } from './support/organization'
import { readOverride } from './support/read-override'
import { assignCharts, importCharts, type ChartRef } from './support/workplace'

let organization: Organization
/** Tells of every condition that the tests code. */
const note = `# Assessment
1. Essential hypertension: continue lisinopril.
2. Heart failure: continue furosemide.
3. Atherosclerotic heart disease of the native coronary artery with angina pectoris: stable.
4. Chest pain of the chest wall.
5. Pneumonia: antibiotic for a week.
6. Cough.`

let fixed: ChartRef
let stale: ChartRef
let handed: ChartRef
let overridden: ChartRef

test.beforeAll(async () => {
  organization = await openOrganization('answers')
  const charts = await importCharts(organization, [
    { family: 'Fixer', given: 'Nora', note },
    { family: 'Stale', given: 'Nora', note },
    { family: 'Handler', given: 'Nora', note },
    { family: 'Override', given: 'Nora', note },
  ])
  const [first, second, third, fourth] = charts
  if (!first || !second || !third || !fourth) throw new Error('A chart is missing.')
  ;[fixed, stale, handed, overridden] = [first, second, third, fourth]
  await assignCharts(organization, charts)
})

test('a fix is applied by one key and taken back by another', async ({ page }) => {
  await openDesk(page, organization, fixed)
  await addCodes(page, 'I10', 'I50.9')
  await page.keyboard.press('F8')
  const finding = findings(page).filter({ hasText: 'CMB-01' })
  await expect(finding.getByRole('button', { name: 'Use I11.0' })).toBeVisible()
  await expect(finding.getByRole('link', { name: 'CMB-01' })).toHaveAttribute(
    'href',
    '/rules/CMB-01',
  )
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('g')
  const rule = await opening
  await expect(rule.getByRole('heading', { name: /^CMB-01/ })).toBeVisible()
  await rule.close()
  await page.keyboard.press('x')
  await expect(rowOf(page, 'I11.0')).toBeVisible()
  await expect(page.getByText('I11.0 in place of I10')).toBeVisible()
  await expect(page.getByText('No findings')).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(rowOf(page, 'I10')).toBeVisible()
  await expect(page.getByText('1 error', { exact: true })).toBeVisible()
})

test('a warning is acknowledged on its row, and the answer goes with the code that it was about', async ({
  page,
}) => {
  const reason = 'The chest pain is of the chest wall, as examined.'
  await openDesk(page, organization, stale)
  await addCodes(page, 'I25.119', 'R07.89')
  await page.keyboard.press('F8')
  await page.keyboard.press('a')
  const field = page.getByLabel('Reason for CMB-34')
  await expect(field).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Write why the code stands as it is.')).toBeVisible()
  await page.keyboard.type(reason)
  await page.keyboard.press('Enter')
  await expect(rowOf(page, 'R07.89')).toBeFocused()
  await expect(findings(page)).toContainText(reason)
  await expect(page.getByText('1 answered', { exact: true })).toBeVisible()
  await expect(page.getByText('Saved now')).toBeVisible()

  await page.reload()
  await expect(page.getByText('1 answered', { exact: true })).toBeVisible()
  await rowOf(page, 'R07.89').click()
  await expect(findings(page)).toContainText(reason)

  await rowOf(page, 'I25.119').click()
  await page.keyboard.press('Delete')
  await addCodes(page, 'I25.118')
  // The symptom is first now, of which another rule warns too.
  await expect(page.getByText('2 warnings', { exact: true })).toBeVisible()
  await page.keyboard.press('F8')
  await expect(findings(page).filter({ hasText: 'CMB-34' })).toContainText('I25.118')
  await expect(page.getByText(reason)).toHaveCount(0)
})

test('the warnings of a chart are acknowledged together by one reason as it is submitted', async ({
  page,
}) => {
  await openDesk(page, organization, handed)
  await addCodes(page, 'I25.119', 'R07.89', 'J18.9', 'R05.9')
  await expect(page.getByText('2 warnings', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('2 warnings wait to be acknowledged')).toBeVisible()
  await expect(page.getByLabel('Reason for all 2 warnings')).toBeFocused()
  await page.keyboard.type('Both symptoms were worked up on their own.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Pending audit')).toBeVisible()
})

test('an error is overridden with a rationale, which the auditor reads beside the row', async ({
  page,
}) => {
  const rationale = 'The heart failure is due to amyloidosis, as the cardiologist states.'
  await openDesk(page, organization, overridden)
  await addCodes(page, 'I10', 'I50.9')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('1 error keeps this chart from being submitted')).toBeVisible()
  await page.keyboard.press('a')
  await page.getByLabel('Reason for CMB-01').fill(rationale)
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 answered', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Pending audit')).toBeVisible()

  await readOverride(page, { organization, chart: overridden, rule: 'CMB-01', rationale })
})

/** Adds codes one after the other and leaves the search, so that the keys of the desk are alive. */
async function addCodes(page: Page, ...codes: readonly string[]): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Search codes' })
  for (const code of codes) await addCode(page, code)
  await search.press('Escape')
  await expect(search).not.toBeFocused()
  await expect(page.getByText('Saved now')).toBeVisible()
}

function findings(page: Page) {
  return page.getByRole('list', { name: 'Findings' }).getByRole('listitem')
}
