import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { untilPainted } from './until-painted'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What keeps the page as it is shown from WCAG 2.2 AA, one line a barrier. The engine is read into the page once
 * and asked there: the pages have no frames, and a wrapper that looks into frames costs more than the rules do.
 */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  expect(page.frames()).toHaveLength(1)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  await untilPainted(page)
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    })
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`,
    )
  }, standards)
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
