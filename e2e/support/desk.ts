import { expect, type Page } from '@playwright/test'
import type { Organization } from './organization'
import { signInAs } from './visitor'
import type { ChartRef } from './workplace'

/** Signs the organization's coder in and opens a chart, ready to be coded. */
export async function openDesk(
  page: Page,
  { as }: Organization,
  { chartId }: ChartRef,
): Promise<void> {
  await signInAs(page, as.coder)
  await page.goto(`/charts/${chartId}`)
  await expect(page.getByRole('combobox', { name: 'Search codes' })).toBeVisible()
}

/** Finds a code by itself and adds it to the open chart. */
export async function addCode(page: Page, code: string): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Search codes' })
  await search.fill(code)
  await expect(page.getByRole('option').first()).toContainText(code)
  await search.press('Enter')
  await expect(rowOf(page, code)).toBeVisible()
}

/** The row of a code on the desk. */
export function rowOf(page: Page, code: string) {
  return page.getByRole('group', {
    name: new RegExp(`^\\d+\\. ${code.replace('.', '\\.')}(\\s|$)`),
  })
}
