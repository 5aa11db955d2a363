import { randomUUID } from 'node:crypto'
import type { PageVisit } from './page-visit'

const entering: readonly PageVisit[] = [
  {
    route: '/forgot-password',
    name: 'forgot-password',
    path: () => '/forgot-password',
    shows: 'Forgot your password?',
  },
  {
    route: '/forgot-password',
    name: 'forgot-password-sent',
    path: () => '/forgot-password',
    shows: 'Forgot your password?',
    act: async (page) => {
      await page.getByLabel('E-mail address').fill(`${randomUUID()}@example.org`)
      await page.getByRole('button', { name: 'Send the link' }).click()
      await page.getByText('Look into your mail').waitFor()
    },
  },
  {
    route: '/reset-password',
    name: 'reset-password',
    path: ({ resetPath }) => resetPath,
    shows: 'All your sessions end',
  },
  {
    route: '/reset-password',
    name: 'reset-password-dead-link',
    path: () => `/reset-password#${'x'.repeat(43)}`,
    shows: 'This link does not work any more',
  },
  {
    route: '/accept-invitation',
    name: 'accept-invitation',
    path: ({ invitationPath }) => invitationPath,
    shows: 'As your colleagues read it.',
  },
  {
    route: '/accept-invitation',
    name: 'accept-invitation-cut-off',
    path: () => '/accept-invitation#half',
    shows: 'This link is not complete',
  },
  {
    route: '/ask-for-access',
    name: 'ask-for-access',
    path: () => '/ask-for-access',
    shows: 'Its short name',
  },
]

const administering: readonly PageVisit[] = [
  { route: '/users', name: 'users', as: 'admin', path: () => '/users', shows: 'Last sign-in' },
  {
    route: '/users',
    name: 'users-inviting',
    as: 'admin',
    path: () => '/users',
    shows: 'Last sign-in',
    act: async (page) => {
      await page.getByRole('button', { name: 'Invite', exact: true }).click()
      await page.getByLabel('E-mail address').fill('not an address')
      await page.getByRole('button', { name: 'Send the invitation' }).click()
      await page.getByText('This is not an e-mail address.').waitFor()
    },
  },
  {
    route: '/users',
    name: 'users-deactivating',
    as: 'admin',
    path: () => '/users',
    shows: 'Last sign-in',
    act: async (page) => {
      await page.getByRole('button', { name: /^Actions for provider/ }).click()
      await page.getByRole('menuitem', { name: 'Deactivate' }).click()
      await page.getByRole('alertdialog').waitFor()
    },
  },
  {
    route: '/users',
    name: 'users-no-permission',
    as: 'coder',
    path: () => '/users',
    shows: 'Your role does not include this page',
  },
  {
    route: '/users/invitations',
    name: 'users-invitations',
    as: 'admin',
    path: () => '/users/invitations',
    shows: 'Invited by',
  },
  {
    route: '/users/invitations',
    name: 'users-invitations-empty',
    as: 'admin',
    empty: true,
    path: () => '/users/invitations',
    shows: 'Nobody is invited',
  },
  {
    route: '/users/requests',
    name: 'users-requests',
    as: 'admin',
    path: () => '/users/requests',
    shows: 'Rita Requester',
  },
  {
    route: '/users/requests',
    name: 'users-requests-empty',
    as: 'admin',
    empty: true,
    path: () => '/users/requests',
    shows: 'Nobody asks for access',
  },
  {
    route: '/users/mail',
    name: 'users-mail',
    as: 'admin',
    path: () => '/users/mail',
    shows: 'No mail server is set, so mail waits',
  },
  {
    route: '/users/mail',
    name: 'users-mail-empty',
    as: 'admin',
    empty: true,
    path: () => '/users/mail',
    shows: 'No mail yet',
  },
  {
    route: '/profile/sessions',
    name: 'sessions',
    as: 'coder',
    path: () => '/profile/sessions',
    shows: 'This one',
  },
]

/** The pages through which people come in, and those about people. */
export const accountVisits: readonly PageVisit[] = [...entering, ...administering]
