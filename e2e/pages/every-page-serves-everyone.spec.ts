import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { openEmptyOrganization, type Organization } from '../support/organization'
import type { PageVisit } from '../support/page-visit'
import { pageVisits } from '../support/page-visits'
import { policyViolations } from '../support/policy-violations'
import { looks, showPage } from '../support/show-page'
import { openWorkplace, type Workplace } from '../support/workplace'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

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
  return { visit, workplace, emptyOrganization, look: 'light' } as const
}

async function expectAccessible(page: Page): Promise<void> {
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look })
    await untilPainted(page)
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
    expect(violations.map(describeViolation), look).toEqual([])
  }
  expect(await policyViolations(page)).toEqual([])
}

/** A look is measured when it is painted whole: in its midst, text has one look's colour and its ground another's. */
async function untilPainted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
}

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}

function describeViolation({ id, help, nodes }: Violation): string {
  return `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`
}
