import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { accountVisits } from './account-visits'
import { developerVisits } from './developer-visits'
import type { PageVisit } from './page-visit'
import { ruleVisits } from './rule-visits'

const nobodysId = '01970000-0000-7000-8000-000000000000'
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

const coding: readonly PageVisit[] = [
  { route: '/queue', name: 'queue', as: 'coder', path: () => '/queue', shows: /3 to code/ },
  {
    route: '/queue',
    name: 'queue-empty',
    as: 'coder',
    empty: true,
    path: () => '/queue',
    shows: 'No charts are assigned to you',
  },
  {
    route: '/charts/[chartId]',
    name: 'desk-draft',
    as: 'coder',
    path: ({ draft }) => `/charts/${draft.chartId}`,
    shows: 'No diagnosis yet.',
    act: showCodes,
  },
  {
    route: '/charts/[chartId]',
    name: 'desk-reading',
    as: 'coder',
    path: ({ draft }) => `/charts/${draft.chartId}`,
    shows: /Type 2 diabetes mellitus without complications/,
  },
  {
    route: '/charts/[chartId]',
    name: 'desk-searching',
    as: 'coder',
    path: ({ draft }) => `/charts/${draft.chartId}`,
    shows: 'No diagnosis yet.',
    act: async (page) => {
      await showCodes(page)
      await page.getByRole('combobox', { name: 'Search codes' }).fill('diabetes')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    route: '/charts/[chartId]',
    name: 'desk-returned',
    as: 'coder',
    path: ({ returned }) => `/charts/${returned.chartId}`,
    shows: 'Hyperlipidemia is treated and not coded',
    act: async (page) => {
      await showCodes(page)
      await page.getByRole('group', { name: /^1\. E11\.9/ }).click()
      await page.getByLabel('Rationale for E11.9').waitFor()
    },
  },
  {
    route: '/charts/[chartId]',
    name: 'desk-findings',
    as: 'coder',
    path: ({ warned }) => `/charts/${warned.chartId}`,
    shows: 'R07.89',
    act: async (page) => {
      await showCodes(page)
      await page.keyboard.press('F8')
      await page.keyboard.press('a')
      await page.getByLabel('Reason for CMB-34').waitFor()
    },
  },
  {
    route: '/charts/[chartId]',
    name: 'desk-warnings-wait',
    as: 'coder',
    path: ({ warned }) => `/charts/${warned.chartId}`,
    shows: 'R07.89',
    act: async (page) => {
      await showCodes(page)
      await page.keyboard.press('Control+Enter')
      await page.getByText('1 warning waits to be acknowledged').waitFor()
    },
  },
  {
    route: '/charts/[chartId]',
    name: 'desk-completed',
    as: 'manager',
    path: ({ completed }) => `/charts/${completed.chartId}`,
    shows: 'Completed. The audit approved these codes.',
    act: showCodes,
  },
  {
    route: '/charts/[chartId]',
    name: 'desk-risk',
    as: 'coder',
    path: ({ returned }) => `/charts/${returned.chartId}`,
    shows: 'Hyperlipidemia is treated and not coded',
    act: async (page) => {
      await showCodes(page)
      await page.getByText('Risk and quality', { exact: true }).click()
      await page.getByText('Not loaded: the CMS-HCC mapping').waitFor()
    },
  },
  {
    route: '/charts/[chartId]',
    name: 'desk-not-found',
    as: 'coder',
    path: () => `/charts/${nobodysId}`,
    shows: 'There is no such chart on your desk',
  },
  {
    route: '/charts/[chartId]/key',
    name: 'key',
    as: 'coder',
    path: ({ practice }) => `/charts/${practice.chartId}/key`,
    shows: 'Anemia of chronic kidney disease',
  },
  {
    route: '/charts/[chartId]/key',
    name: 'key-not-there',
    as: 'coder',
    path: ({ returned }) => `/charts/${returned.chartId}/key`,
    shows: 'There is no answer key',
  },
  {
    route: '/charts/[chartId]',
    name: 'desk-practised',
    as: 'coder',
    path: ({ practice }) => `/charts/${practice.chartId}`,
    shows: 'This is a practice chart',
    act: showCodes,
  },
  {
    route: '/feedback',
    name: 'feedback',
    as: 'coder',
    path: () => '/feedback',
    shows: 'Hyperlipidemia is treated and not coded',
  },
  {
    route: '/feedback',
    name: 'feedback-empty',
    as: 'coder',
    empty: true,
    path: () => '/feedback',
    shows: 'No feedback yet',
  },
]

const browsing: readonly PageVisit[] = [
  {
    route: '/codes/[[...code]]',
    name: 'codes',
    as: 'coder',
    path: () => '/codes',
    shows: 'Choose a code',
  },
  {
    route: '/codes/[[...code]]',
    name: 'code',
    as: 'coder',
    path: () => '/codes/S52.5?date=2026-03-02',
    shows: 'Build a code from S52.5',
  },
  {
    route: '/codes/[[...code]]',
    name: 'code-not-found',
    as: 'coder',
    path: () => '/codes/X99.99',
    shows: 'There is no code X99.99 in this release',
  },
]

const auditing: readonly PageVisit[] = [
  {
    route: '/audits',
    name: 'audits',
    as: 'supervisor',
    path: () => '/audits',
    shows: '1 to audit',
  },
  {
    route: '/audits',
    name: 'audits-returned',
    as: 'supervisor',
    path: () => '/audits?status=returned',
    shows: '1 to audit',
  },
  {
    route: '/audits',
    name: 'audits-empty',
    as: 'supervisor',
    empty: true,
    path: () => '/audits',
    shows: '0 to audit',
  },
  {
    route: '/audits/[auditId]',
    name: 'audit-open',
    as: 'supervisor',
    path: ({ openAuditId }) => `/audits/${openAuditId}`,
    shows: '0 of 2 judged',
  },
  {
    route: '/audits/[auditId]',
    name: 'audit-risk',
    as: 'supervisor',
    path: ({ openAuditId }) => `/audits/${openAuditId}`,
    shows: '0 of 2 judged',
    act: async (page) => {
      await page.getByText('Risk and quality', { exact: true }).click()
      await page.getByRole('radio', { name: 'Reference' }).waitFor()
    },
  },
  {
    route: '/audits/[auditId]',
    name: 'audit-finding',
    as: 'supervisor',
    path: ({ openAuditId }) => `/audits/${openAuditId}`,
    shows: '0 of 2 judged',
    act: async (page) => {
      await page.keyboard.press('d')
      await page.getByRole('textbox', { name: 'Note' }).waitFor()
    },
  },
  {
    route: '/audits/[auditId]',
    name: 'audit-decided',
    as: 'supervisor',
    path: ({ decidedAuditId }) => `/audits/${decidedAuditId}`,
    shows: 'Hyperlipidemia is treated and not coded',
  },
  {
    route: '/audit-log',
    name: 'audit-log',
    as: 'admin',
    path: () => '/audit-log',
    shows: 'Signed in',
  },
  {
    route: '/audit-log',
    name: 'audit-log-verified',
    as: 'admin',
    path: () => '/audit-log',
    shows: 'Signed in',
    act: async (page) => {
      await page.getByRole('button', { name: 'Verify now' }).click()
      await page.getByText('Chain intact').waitFor()
    },
  },
  {
    route: '/code-sets',
    name: 'code-sets',
    as: 'admin',
    path: () => '/code-sets',
    shows: 'Operators load code sets',
  },
  {
    route: '/code-sets',
    name: 'code-sets-operator',
    as: 'admin',
    empty: true,
    path: () => '/code-sets',
    shows: 'Load official files',
  },
  {
    route: '/code-sets',
    name: 'code-sets-no-permission',
    as: 'manager',
    path: () => '/code-sets',
    shows: 'Your role does not include this page',
  },
  {
    route: '/audit-log',
    name: 'audit-log-no-permission',
    as: 'coder',
    path: () => '/audit-log',
    shows: 'Your role does not include this page',
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
  ...coding,
  ...browsing,
  ...ruleVisits,
  ...auditing,
  ...developerVisits,
  ...frame,
  ...accountVisits,
]

/** On a phone the codes are behind a button. */
async function showCodes(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^Code\b/ })
  if (await button.isVisible()) await button.click()
}
