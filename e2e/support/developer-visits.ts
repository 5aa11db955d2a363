import { randomUUID } from 'node:crypto'
import type { PageVisit } from './page-visit'

/** Tokens, and what programs are told. */
export const developerVisits: readonly PageVisit[] = [
  {
    route: '/tokens',
    name: 'tokens-empty',
    as: 'supervisor',
    path: () => '/tokens',
    shows: 'You have no API tokens',
  },
  {
    route: '/tokens',
    name: 'tokens-new',
    as: 'supervisor',
    path: () => '/tokens',
    shows: 'You have no API tokens',
    act: async (page) => {
      await page.getByRole('button', { name: 'New token' }).first().click()
      await page.getByRole('button', { name: 'Make token' }).click()
      await page.getByText('Give the token a name that says what it is for.').waitFor()
    },
  },
  {
    route: '/tokens',
    name: 'tokens-made',
    as: 'manager',
    path: () => '/tokens',
    shows: 'API tokens',
    act: async (page) => {
      await page.getByRole('button', { name: 'New token' }).first().click()
      // Every picture of the page makes one, and open tokens have names of their own.
      await page.getByLabel('Name').fill(`Nightly export ${randomUUID().slice(0, 8)}`)
      await page.getByRole('button', { name: 'Make token' }).click()
      await page.getByText('Store it now').waitFor()
    },
  },
  {
    route: '/tokens',
    name: 'tokens-organization',
    as: 'admin',
    path: () => '/tokens?of=organization',
    shows: 'Night job',
  },
  {
    route: '/tokens',
    name: 'tokens-revoking',
    as: 'admin',
    path: () => '/tokens?of=organization',
    shows: 'Night job',
    act: async (page) => {
      await page.getByRole('button', { name: 'Revoke Night job' }).click()
      await page.getByRole('alertdialog').waitFor()
    },
  },
  {
    route: '/developers',
    name: 'developers',
    as: 'coder',
    path: () => '/developers',
    shows: 'Repeating a change safely',
  },
  {
    route: '/developers/reference',
    name: 'developers-reference',
    as: 'coder',
    path: () => '/developers/reference?area=coding',
    shows: 'coding.saveCodes',
  },
]
