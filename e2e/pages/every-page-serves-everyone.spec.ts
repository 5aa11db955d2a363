import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { openOrganization, type Organization } from '../support/organization'
import { pageVisits } from '../support/page-visits'
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
    openOrganization('empty'),
  ])
})

for (const visit of pageVisits) {
  for (const look of looks) {
    test(`${visit.name} keeps WCAG 2.2 AA, ${look}`, async ({ browser }) => {
      const page = await showPage(browser, {
        visit,
        workplace,
        emptyOrganization,
        look,
        device: 'desktop',
      })
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
      expect(violations.map(describeViolation)).toEqual([])
      await page.context().close()
    })

    test(`${visit.name} fits a phone and keeps WCAG 2.2 AA there, ${look}`, async ({ browser }) => {
      const page = await showPage(browser, {
        visit,
        workplace,
        emptyOrganization,
        look,
        device: 'phone',
      })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
      expect(violations.map(describeViolation)).toEqual([])
      await page.context().close()
    })
  }
}

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}

function describeViolation({ id, help, nodes }: Violation): string {
  return `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`
}
