import { expect, test, type Page } from '@playwright/test'
import { openOrganization, type Organization } from './support/organization'
import { syntheticBundle } from './support/synthetic-bundle'
import { openPage, signInAs, signInByForm } from './support/visitor'

let organization: Organization

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  organization = await openOrganization('imports')
})

test('a manager uploads bundles and watches their charts come in', async ({ page }) => {
  await signInByForm(page, organization.as.manager)
  await page.getByRole('link', { name: 'Imports' }).first().click()
  await expect(page.getByText('Nothing was imported yet')).toBeVisible()

  await chooseFiles(page, [
    fileOf('albright.json', bundleOf('Albright')),
    fileOf('benning.json', bundleOf('Benning')),
    fileOf('corwin.json', bundleOf('Corwin')),
    { name: 'letter.json', mimeType: 'application/json', buffer: Buffer.from('Dear colleague,') },
  ])
  await expect(page.getByText('letter.json')).toBeVisible()
  await page.getByRole('button', { name: 'Import 3 files' }).click()

  await openNewestImport(page, 1)
  const result = page.getByRole('region', { name: 'Result' })
  await expect(result).toContainText('Charts created3')
  await expect(page.getByRole('region', { name: 'Progress' })).toContainText('3 of 3 imported')
})

test('the same bundles again change nothing', async ({ page }) => {
  await signInAs(page, organization.as.manager)
  await openPage(page, '/imports')
  await chooseFiles(page, [fileOf('albright.json', bundleOf('Albright'))])
  await page.getByRole('button', { name: 'Import 1 file' }).click()

  await openNewestImport(page, 2)
  const result = page.getByRole('region', { name: 'Result' })
  await expect(result).toContainText('Charts unchanged1')
  await expect(result).toContainText('Charts created0')
})

test('data without a Synthea mark waits for the assertion that it is synthetic', async ({
  page,
}) => {
  await signInAs(page, organization.as.manager)
  await openPage(page, '/imports')
  const unmarked = JSON.stringify(bundleOf('Dunmore')).replaceAll('synthetichealth/synthea', 'ids')
  await chooseFiles(page, [
    { name: 'dunmore.json', mimeType: 'application/json', buffer: Buffer.from(unmarked) },
  ])
  const start = page.getByRole('button', { name: 'Import 1 file' })
  await expect(start).toBeDisabled()
  await page.getByLabel('All of this data is synthetic').check()
  await start.click()

  await openNewestImport(page, 3)
  await expect(page.getByRole('region', { name: 'Result' })).toContainText('Charts created1')
})

test('a manager finds a patient by name, assigns the chart and takes it back by undo', async ({
  page,
}) => {
  await signInAs(page, organization.as.manager)
  await openPage(page, '/charts')
  await expect(rowsOf(page)).toHaveCount(4)

  await page.getByLabel('Find charts').fill('Benning')
  await expect(rowsOf(page)).toHaveCount(1)
  expect(page.url()).not.toContain('Benning')

  await rowsOf(page).getByRole('checkbox').check()
  await assignToCoder(page)
  await expect(rowsOf(page)).toContainText(organization.as.coder.label)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rowsOf(page)).toContainText('Nobody')
})

test('several charts are assigned at once and stand in the queue of the coder', async ({
  page,
  browser,
}) => {
  const desk = await browser.newPage()
  await signInByForm(desk, organization.as.coder)
  await expect(desk.getByText('No charts are assigned to you')).toBeVisible()

  await signInAs(page, organization.as.manager)
  await openPage(page, '/charts')
  await rowsOf(page).nth(0).getByRole('checkbox').check()
  await rowsOf(page).nth(1).getByRole('checkbox').check()
  await expect(page.getByText('2 charts selected')).toBeVisible()
  await assignToCoder(page)
  await expect(page.getByRole('main').getByText('2 unassigned')).toBeVisible()

  await expect(desk.getByRole('table', { name: 'My charts' }).locator('tbody tr')).toHaveCount(2)
  await desk.close()
})

test('the rest is spread over the coders by one button', async ({ page }) => {
  await signInAs(page, organization.as.manager)
  await openPage(page, '/charts')
  await page.getByRole('button', { name: 'Auto-assign' }).click()
  await expect(page.getByRole('main').getByText('0 unassigned')).toBeVisible()
  await expect(rowsOf(page).filter({ hasText: organization.as.coder.label })).toHaveCount(4)
})

type UploadedFile = { name: string; mimeType: string; buffer: Buffer }

function bundleOf(family: string): object {
  return syntheticBundle({ key: `${organization.slug}/${family}`, family, given: 'Ada' })
}

function fileOf(name: string, content: object): UploadedFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) }
}

async function chooseFiles(page: Page, files: UploadedFile[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  await (await chooser).setFiles(files)
}

/** Waits until the newest of so many imports has finished, and opens it. */
async function openNewestImport(page: Page, imports: number): Promise<void> {
  const rows = page.getByRole('table', { name: 'Imports' }).locator('tbody').getByRole('row')
  await expect(rows).toHaveCount(imports)
  await expect(rows.first()).toContainText('Finished')
  await rows.first().getByRole('link').click()
  await expect(page.getByRole('heading', { name: /^Import of/ })).toBeVisible()
}

function rowsOf(page: Page) {
  return page.getByRole('table', { name: 'Charts' }).locator('tbody').getByRole('row')
}

async function assignToCoder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Assign to' }).click()
  await page.getByRole('menuitem', { name: organization.as.coder.label }).click()
}
