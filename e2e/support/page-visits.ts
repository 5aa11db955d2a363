import { randomUUID } from 'node:crypto'
import { accountVisits } from './account-visits'
import { auditingVisits } from './auditing-visits'
import { codingVisits } from './coding-visits'
import { developerVisits } from './developer-visits'
import { nobodysId, type PageVisit } from './page-visit'
import { ruleVisits } from './rule-visits'

const headline = 'Every code with its evidence, every step on the record'

const signingIn: readonly PageVisit[] = [
  { route: '/', name: 'landing', path: () => '/', shows: headline },
  {
    route: '/',
    name: 'landing-refused',
    path: () => '/',
    shows: headline,
    act: async (page) => {
      // Another address each time: five failures would lock it.
      await page.getByLabel('E-mail address').fill(`${randomUUID()}@example.org`)
      await page.getByLabel('Password', { exact: true }).fill('not the password')
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await page.getByText('The e-mail address or the password is not right.').waitFor()
    },
  },
  {
    route: '/home',
    name: 'home',
    as: 'provider',
    path: () => '/home',
    shows: 'Nothing is assigned to your role yet',
  },
  {
    route: '/profile',
    name: 'profile',
    as: 'coder',
    path: () => '/profile',
    shows: 'Sign out everywhere',
  },
  {
    route: '/profile',
    name: 'profile-refused',
    as: 'coder',
    path: () => '/profile',
    shows: 'Sign out everywhere',
    act: async (page) => {
      await page.getByLabel('Current password').fill('not the password')
      await page.getByLabel('New password').fill('another long password')
      await page.getByRole('button', { name: 'Change password' }).click()
      await page.getByText('This is not your current password.').waitFor()
    },
  },
]

const settling: readonly PageVisit[] = [
  {
    route: '/settings',
    name: 'settings',
    as: 'supervisor',
    path: () => '/settings',
    shows: 'Kept with your account, wherever you sign in.',
  },
  {
    route: '/settings',
    name: 'settings-key-taken',
    as: 'supervisor',
    path: () => '/settings',
    shows: 'Kept with your account, wherever you sign in.',
    act: async (page) => {
      await page.getByRole('button', { name: /^Next row: J\. Change/ }).click()
      await page.keyboard.press('x')
      await page.getByText('X does something else here').waitFor()
    },
  },
]

const managing: readonly PageVisit[] = [
  { route: '/charts', name: 'charts', as: 'manager', path: () => '/charts', shows: '1 unassigned' },
  {
    route: '/charts',
    name: 'charts-empty',
    as: 'manager',
    empty: true,
    path: () => '/charts',
    shows: 'There are no charts yet',
  },
  {
    route: '/charts',
    name: 'charts-selected',
    as: 'manager',
    path: () => '/charts',
    shows: '1 unassigned',
    act: async (page) => {
      const rows = page.getByRole('table', { name: 'Charts' }).locator('tbody').getByRole('row')
      await rows.first().getByRole('checkbox').check()
      await page.getByRole('toolbar', { name: 'Selection' }).waitFor()
    },
  },
  {
    route: '/charts',
    name: 'charts-no-match',
    as: 'manager',
    path: () => '/charts?difficulty=high&status=completed',
    shows: 'No chart matches these filters',
  },
  {
    route: '/charts',
    name: 'charts-no-permission',
    as: 'coder',
    path: () => '/charts',
    shows: 'Your role does not include this page',
  },
  {
    route: '/imports',
    name: 'imports',
    as: 'manager',
    path: () => '/imports',
    shows: 'Drop FHIR files or folders here',
  },
  {
    route: '/imports',
    name: 'imports-empty',
    as: 'manager',
    empty: true,
    path: () => '/imports',
    shows: 'Nothing was imported yet',
  },
  {
    route: '/imports/[jobId]',
    name: 'import',
    as: 'manager',
    path: ({ importId }) => `/imports/${importId}`,
    shows: 'Charts created',
  },
  {
    route: '/imports/[jobId]',
    name: 'import-not-found',
    as: 'manager',
    path: () => `/imports/${nobodysId}`,
    shows: 'There is no such import',
  },
]

const frame: readonly PageVisit[] = [
  {
    route: '/queue',
    name: 'palette',
    as: 'coder',
    path: () => '/queue',
    shows: /3 to code/,
    act: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    route: '/queue',
    name: 'keyboard-help',
    as: 'coder',
    path: () => '/queue',
    shows: /3 to code/,
    act: async (page) => {
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    route: '/queue',
    name: 'notifications',
    as: 'coder',
    path: () => '/queue',
    shows: /3 to code/,
    act: async (page) => {
      await page.getByRole('button', { name: /Notifications/ }).click()
      await page
        .getByRole('dialog')
        .getByText(/returned/i)
        .first()
        .waitFor()
    },
  },
]

export const pageVisits: readonly PageVisit[] = [
  ...signingIn,
  ...settling,
  ...managing,
  ...codingVisits,
  ...ruleVisits,
  ...auditingVisits,
  ...developerVisits,
  ...frame,
  ...accountVisits,
]
