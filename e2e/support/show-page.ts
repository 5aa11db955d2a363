import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import type { Role } from '@/core/actor'
import type { Organization } from './organization'
import type { PageVisit } from './page-visit'
import { watchPolicy } from './policy-violations'
import { withSession, type Workplace } from './workplace'

export const looks = ['light', 'dark'] as const
export const widths = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

interface ShowOptions {
  readonly visit: PageVisit
  readonly workplace: Workplace
  /** The organization of the visits that need one without charts. */
  readonly emptyOrganization: Organization
  readonly device: keyof typeof widths
}

/** Opens a page in its state, as its visitor, in the first look and one width, with motion at rest. */
export async function showPage(
  browser: Browser,
  { visit, workplace, emptyOrganization, device }: ShowOptions,
): Promise<Page> {
  const organization = visit.empty ? emptyOrganization : workplace.organization
  const context = await browser.newContext({
    ...(visit.as ? { storageState: await sessionOf(organization, visit.as) } : {}),
    baseURL: process.env.E2E_ORIGIN ?? '',
    viewport: widths[device],
    colorScheme: looks[0],
    reducedMotion: 'reduce',
    hasTouch: device === 'phone',
  })
  const page = await context.newPage()
  await watchPolicy(page)
  await page.goto(visit.path(workplace))
  await expect(page.getByText(visit.shows).first()).toBeAttached()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await visit.act?.(page)
  return page
}

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

const sessions = new Map<string, Promise<Session>>()

/** Each person signs in once a test worker, whatever pages they visit. */
function sessionOf(organization: Organization, role: Role): Promise<Session> {
  const { email } = organization.as[role]
  const session =
    sessions.get(email) ?? withSession(organization, role, (opened) => opened.storageState())
  sessions.set(email, session)
  return session
}
