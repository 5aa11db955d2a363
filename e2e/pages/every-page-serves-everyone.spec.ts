import { expect, test, type Page } from '@playwright/test'
import { findBarriers } from '../support/find-barriers'
import { openEmptyOrganization, type Organization } from '../support/organization'
import type { PageVisit } from '../support/page-visit'
import { pageVisits } from '../support/page-visits'
import { policyViolations } from '../support/policy-violations'
import { looks, showPage } from '../support/show-page'
import { openWorkplace, type Workplace } from '../support/workplace'

let workplace: Workplace
let emptyOrganization: Organization

// Every worker opens organizations of its own.
test.describe.configure({ mode: 'parallel' })

test.beforeAll(async () => {
  test.setTimeout(180_000)
  ;[workplace, emptyOrganization] = await Promise.all([
    openWorkplace('pages'),
    openEmptyOrganization(),
  ])
})

for (const visit of pageVisits) {
  test(`${visit.name} keeps WCAG 2.2 AA, light and dark`, async ({ browser }) => {
    const page = await showPage(browser, { ...shown(visit), device: 'desktop' })
    await expectAccessible(page)
    await page.context().close()
  })

  test(`${visit.name} fits a phone and keeps WCAG 2.2 AA there`, async ({ browser }) => {
    const page = await showPage(browser, { ...shown(visit), device: 'phone' })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await expectAccessible(page)
    await page.context().close()
  })
}

function shown(visit: PageVisit) {
  return { visit, workplace, emptyOrganization }
}

async function expectAccessible(page: Page): Promise<void> {
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look })
    expect(await findBarriers(page), look).toEqual([])
  }
  expect(await policyViolations(page)).toEqual([])
}
