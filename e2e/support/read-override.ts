import { expect, type Page } from '@playwright/test'
import type { Organization } from './organization'
import { signInAs } from './visitor'
import type { ChartRef } from './workplace'

interface Override {
  readonly organization: Organization
  readonly chart: ChartRef
  readonly rule: string | RegExp
  readonly rationale: string
}

/** The supervisor opens the audit of a submitted chart and reads why its coder overrode a rule, beside the row. */
export async function readOverride(
  page: Page,
  { organization, chart, rule, rationale }: Override,
): Promise<void> {
  await signInAs(page, organization.as.supervisor)
  await page.goto('/audits')
  await page.getByRole('link', { name: chart.number }).click()
  const diagnoses = page.getByRole('region', { name: 'Diagnoses', exact: true })
  await expect(diagnoses).toContainText(rule)
  await expect(diagnoses).toContainText('Overridden')
  await expect(diagnoses).toContainText(rationale)
}
