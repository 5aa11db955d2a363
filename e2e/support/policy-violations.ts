import type { Page } from '@playwright/test'

interface Watched {
  policyViolations?: string[]
}

/** Notes what the page's content security policy refuses, from its first byte on. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const violations: string[] = []
    ;(window as Watched).policyViolations = violations
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event
      const place = `${sourceFile || 'the page'}:${lineNumber}`
      violations.push(`${effectiveDirective} refuses ${blockedURI} at ${place} ${sample}`.trim())
    })
  })
}

/** What was refused so far. */
export function policyViolations(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as Watched).policyViolations ?? ['nobody watched'])
}
