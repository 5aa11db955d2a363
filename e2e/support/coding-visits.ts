import type { Page } from '@playwright/test'
import { nobodysId, type PageVisit } from './page-visit'

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
  {
    route: '/codes/[[...code]]',
    name: 'codes-pcs-not-loaded',
    as: 'coder',
    path: () => '/codes/pcs',
    shows: 'ICD-10-PCS is not loaded',
  },
]

/** The queue, the desk, and the codes that are chosen from there. */
export const codingVisits: readonly PageVisit[] = [...coding, ...browsing]

/** On a phone the codes are behind a button. */
async function showCodes(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^Code\b/ })
  if (await button.isVisible()) await button.click()
}
