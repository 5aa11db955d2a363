import path from 'node:path'
import { test } from '@playwright/test'
import { openEmptyOrganization, type Organization } from '../support/organization'
import { pageVisits } from '../support/page-visits'
import { looks, showPage, widths } from '../support/show-page'
import { untilPainted } from '../support/until-painted'
import { openWorkplace, type Workplace } from '../support/workplace'

const folder = path.resolve(import.meta.dirname, '../../screens')
const devices = Object.keys(widths) as (keyof typeof widths)[]

let workplace: Workplace
let emptyOrganization: Organization

// Every worker opens organizations of its own.
test.describe.configure({ mode: 'parallel' })

test.beforeAll(async () => {
  test.setTimeout(180_000)
  ;[workplace, emptyOrganization] = await Promise.all([
    openWorkplace('screens'),
    openEmptyOrganization(),
  ])
})

for (const visit of pageVisits) {
  for (const device of devices) {
    test(`${visit.name} at ${widths[device].width}`, async ({ browser }) => {
      const page = await showPage(browser, { visit, workplace, emptyOrganization, device })
      for (const look of looks) {
        await page.emulateMedia({ colorScheme: look })
        await untilPainted(page)
        const name = `${visit.name}-${widths[device].width}-${look}.png`
        await page.screenshot({ path: path.join(folder, name), fullPage: true })
      }
      await page.context().close()
    })
  }
}
