import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import type { Role } from '@/core/actor'
import { startInstance, type Instance } from './support/instance'
import { callProcedure, signInAs } from './support/visitor'

/** Lines of each official format, written by hand. */
const excerpt = path.resolve('src/testing/official-excerpt')
const excerptFiles = readdirSync(excerpt)
  .filter((name) => name !== 'README.md')
  .map((name) => path.join(excerpt, name))

/** An instance of its own: what is loaded judges the charts of everybody. */
let instance: Instance

test.beforeAll(async () => {
  test.setTimeout(240_000)
  instance = await startInstance()
  // It answers before the demo organization is complete.
  await expect.poll(() => printed(), { timeout: 120_000 }).toContain('Ctrl-C stops it.')
})

test.afterAll(() => instance.stop())

test('an operator loads official files, which then serve coders', async ({ browser }) => {
  test.setTimeout(180_000)
  const admin = await openAs(await browser.newContext({ baseURL: instance.origin }), 'admin')
  await admin.goto('/code-sets')
  await expect(admin.getByText('The starter set of ICD-10-CM serves')).toBeVisible()

  const steps = await watchSteps(admin)
  await choose(admin, excerptFiles)
  const loads = admin.getByRole('list', { name: 'Loads' })
  const loaded = `${excerptFiles.length} files loaded, 0 unchanged, 0 skipped`
  await expect(loads.getByText(loaded)).toBeVisible({ timeout: 30_000 })
  expect(await steps()).toMatch(/^(Waiting for|Reading|Making|Storing)/m)
  await expect(admin.getByText('The starter set of ICD-10-CM serves')).toBeHidden()
  const releases = admin.getByRole('table', { name: 'Releases' })
  for (const label of ['ICD-10-CM FY2026', 'ICD-10-CM FY2025', 'ICD-10-PCS FY2026'])
    await expect(releases.getByRole('row', { name: new RegExp(`^${label} 20`) })).toBeVisible()
  // Once the web process judges by what was loaded.
  const starter = releases.getByRole('row', { name: /starter set/ })
  await expect(starter).toContainText('not used', { timeout: 30_000 })

  await choose(admin, excerptFiles)
  const unchanged = `0 files loaded, ${excerptFiles.length} unchanged, 0 skipped, 0 rows`
  await expect(loads.getByText(unchanged)).toBeVisible({ timeout: 30_000 })

  await choose(admin, brokenTabular())
  const refused = loads.getByText('0 files loaded, 0 unchanged, 1 skipped')
  await expect(refused).toBeVisible({ timeout: 30_000 })
  await refused.click()
  const files = loads.getByRole('list', { name: 'Files of the load' })
  await expect(files.getByText('is not well-formed XML: line 3')).toBeVisible()
  await expect(releases.getByRole('row', { name: /^ICD-10-CM FY2026 20/ })).toBeVisible()

  await choose(admin, [proceduresBefore(), ownCpt()])
  for (const label of ['ICD-10-PCS FY2025', 'CPT 2026']) {
    const row = releases.getByRole('row', { name: new RegExp(`^${label} 20`) })
    await expect(row).toBeVisible({ timeout: 30_000 })
  }

  await expect.poll(() => stateOfCodeSets(), { timeout: 30_000 }).toBe('ready')
  const coder = await openAs(await browser.newContext({ baseURL: instance.origin }), 'coder')
  await seeRiskBesideCodes(coder)
  await codeAProcedure(coder)
  await browseProcedures(coder)
  const supervisor = await browser.newContext({ baseURL: instance.origin })
  await findProcedureInAudit(await openAs(supervisor, 'supervisor'))
})

/** On the chart that is open: found by words, judged, and offered first from then on. */
async function codeAProcedure(page: Page): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Procedure code' })
  const found = page.getByRole('listbox', { name: 'Procedures found' }).getByRole('option')
  await field.fill('0DTJ9ZZ')
  await field.press('Enter')
  const unknown = page.getByRole('group', { name: /0DTJ9ZZ/ })
  await unknown.click()
  await expect(page.getByText('0DTJ9ZZ is not among the ICD-10-PCS codes')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(unknown).toHaveCount(0)

  await field.fill('lap appendectomy')
  await expect(found.first()).toContainText('0DTJ4ZZ')
  await field.press('Alt+f')
  await expect(found.first().getByRole('img', { name: 'favourite' })).toBeVisible()
  await field.press('Enter')
  await expect(page.getByRole('group', { name: /0DTJ4ZZ/ })).toBeVisible()
  await expect(page.getByText('0DTJ4ZZ is not among')).toHaveCount(0)
  await expect(field).toHaveValue('')
  await field.press('ArrowDown')
  await expect(found.first()).toContainText('0DTJ4ZZ')
  await field.fill('whisker left')
  await expect(found.first()).toContainText('90001')
  await expect(found.first()).toContainText('Made-up brushing of the left whisker')
  await field.fill('lap appendectomy')
  await expect(found.first()).toContainText('0DTJ4ZZ')
  await field.press('Alt+b')
  const drawer = page.getByRole('dialog', { name: 'Code' })
  await expect(drawer.getByText('Percutaneous Endoscopic', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
}

/** From the sections to a whole code by keyboard alone. */
async function browseProcedures(page: Page): Promise<void> {
  await page.goto('/codes/pcs/0DT')
  const tree = page.getByRole('tree', { name: 'Tables of procedures' })
  await expect(tree.getByRole('treeitem', { name: /^0DT / })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await tree.focus()
  for (const code of ['0DTJ', '0DTJ0', '0DTJ0Z', '0DTJ0ZZ']) {
    await page.keyboard.press('ArrowRight')
    await expect(tree.getByRole('treeitem', { name: new RegExp(`^${code} `) })).toBeVisible()
    await page.keyboard.press('ArrowRight')
  }
  await expect(tree.getByRole('treeitem', { name: /^0DTJ8 .* deleted$/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/codes\/pcs\/0DTJ0ZZ$/)
  const heading = page.getByRole('heading', {
    level: 2,
    name: /Resection of Appendix, Open Approach$/,
  })
  await expect(heading).toBeVisible()
  await expect(page.getByText('New in this release')).toBeVisible()
  await expect(page.getByRole('row', { name: /^ICD-10-PCS FY2025 .* not in it$/ })).toBeVisible()
}

/** By words, as at the desk; the finding then names it in the reference. */
async function findProcedureInAudit(page: Page): Promise<void> {
  const { items } = await callProcedure<{ items: { auditId: string }[] }>(
    page.request,
    'review.queue',
  )
  await page.goto(`/audits/${items[0]?.auditId}`)
  const procedures = page.getByRole('region', { name: 'Procedures', exact: true })
  await procedures.getByRole('button', { name: /^Missing/ }).click()
  const form = page.getByRole('group', { name: /missing/i })
  const search = form.getByRole('combobox', { name: 'Search the procedure of the reference' })
  await expect(search).toBeFocused()
  await page.keyboard.type('lap appendectomy')
  const found = form.getByRole('listbox', { name: 'Procedures found' }).getByRole('option')
  await expect(found.first()).toContainText(
    'Resection of Appendix, Percutaneous Endoscopic Approach',
  )
  await page.keyboard.press('Enter')
  await expect(form.getByText('0DTJ4ZZ', { exact: true })).toBeVisible()
  await form.getByRole('button', { name: 'Choose another' }).click()
  await expect(search).toBeFocused()
  await page.keyboard.type('0DTJ0ZZ')
  await expect(found.first()).toContainText('Open Approach')
  await page.keyboard.press('Enter')
  await form.getByLabel('Note').fill('The operative note describes it.')
  await page.keyboard.press('Control+Enter')
  await expect(form).toHaveCount(0)
  await expect(procedures.getByText('suggested 0DTJ0ZZ')).toBeVisible()
}

/** A release before that of the excerpt, without its codes: what is marked as new. */
function proceduresBefore() {
  const rows = [
    '00001 0DT     0 Gastrointestinal System, Resection',
    '00002 0DTJ8ZZ 1 Resection of Appendix, Via Natural or Artificial Opening',
  ]
  return {
    name: 'icd10pcs_order_2025.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(rows.join('\n')),
  }
}

/** The form of a site's own CPT file, with words that are none of AMA's. */
function ownCpt() {
  const lines = ['Code\tDescriptor', '90001\tMade-up brushing of the left whisker']
  return { name: 'cpt_2026.txt', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) }
}

/** The coder's next open chart, coded with two diabetes codes of which one category makes the other not count. */
async function seeRiskBesideCodes(page: Page): Promise<void> {
  const { items } = await callProcedure<{ items: { chartId: string }[] }>(
    page.request,
    'charts.list',
    { status: 'draft' },
  )
  await page.goto(`/charts/${items[0]?.chartId}`)
  const search = page.getByRole('combobox', { name: 'Search codes' })
  for (const code of ['E11.22', 'E11.9']) {
    await search.fill(code)
    await expect(page.getByRole('option').first()).toContainText(code)
    await expect(page.getByText('Only the starter set is loaded')).toHaveCount(0)
    await search.press('Enter')
    await expect(page.getByRole('group', { name: new RegExp(code) })).toBeVisible()
  }
  await search.press('Escape')
  await page.getByText('Risk and quality', { exact: true }).click()
  const v28 = page.getByRole('list', { name: 'HCC V28' })
  await expect(v28.getByRole('listitem').filter({ hasText: 'E11.22' })).toContainText(
    'Diabetes with Chronic Complications',
  )
  await expect(v28.getByRole('listitem').filter({ hasText: 'E11.9' })).toContainText(
    'does not count: HCC 37 is above it',
  )
  await expect(page.getByText('CMS-HCC model V28, 2026')).toBeVisible()
}

async function choose(page: Page, files: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await page.getByLabel('Official files to load').setInputFiles(files)
}

/** Notes each step of a load that the page shows: they may pass between two looks at it. Tells them a line each. */
async function watchSteps(page: Page): Promise<() => Promise<string>> {
  const steps = await page.evaluateHandle(() => {
    const seen = new Set<string>()
    new MutationObserver(() => {
      for (const step of document.querySelectorAll('[aria-label="Loads"] [role="status"]'))
        seen.add(step.textContent ?? '')
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    return seen
  })
  return () => steps.evaluate((seen) => [...seen].join('\n'))
}

/** The third line closes what nothing opened. */
function brokenTabular() {
  const name = 'icd10cm_tabular_2025.xml'
  const [first, second] = readFileSync(path.join(excerpt, name), 'utf8').split('\n')
  const buffer = Buffer.from([first, second, '</nothing>', ''].join('\n'))
  return { name, mimeType: 'text/xml', buffer }
}

async function openAs(context: BrowserContext, role: Role): Promise<Page> {
  const page = await context.newPage()
  const account = { email: `${role}@demo.example`, password: printedPassword(), role, label: role }
  await signInAs(page, account)
  return page
}

/** As the table of accounts shows it that a start ends with. */
function printedPassword(): string {
  const password = /admin@demo\.example\s+(\S+)/.exec(printed())?.[1]
  if (password === undefined) throw new Error('The start printed no accounts.')
  return password
}

function printed(): string {
  return readFileSync(path.join(instance.home, 'start.log'), 'utf8')
}

async function stateOfCodeSets(): Promise<string> {
  const answer = await fetch(`${instance.origin}/api/health/ready`)
  const { codeSets } = (await answer.json()) as { codeSets: { state: string } }
  return codeSets.state
}
