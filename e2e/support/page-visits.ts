import type { Page } from '@playwright/test'
import type { Role } from '@/core/actor'
import type { Workplace } from './workplace'

/** One page in one state; every page of the product has at least one (an invariant checks it). */
export interface PageVisit {
  /** The route as its folders name it. */
  readonly route: string
  /** Tells the states of a route apart; also the name of the picture. */
  readonly name: string
  /** Who visits; nobody is signed in where it is absent. */
  readonly as?: Role
  readonly path: (workplace: Workplace) => string
  /** What must be visible before the page counts as shown. */
  readonly heading: string | RegExp
  /** What a person does to bring about the state. */
  readonly act?: (page: Page) => Promise<void>
}

export const pageVisits: readonly PageVisit[] = [
  {
    route: '/',
    name: 'landing',
    path: () => '/',
    heading: 'Every code with its evidence, every step on the record',
  },
  {
    route: '/',
    name: 'landing-refused',
    path: () => '/',
    heading: 'Every code with its evidence, every step on the record',
    act: async (page) => {
      await page.getByLabel('E-mail address').fill('nobody@example.org')
      await page.getByLabel('Password', { exact: true }).fill('not the password')
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await page.getByText('The e-mail address or the password is not right.').waitFor()
    },
  },
  { route: '/home', name: 'home', as: 'provider', path: () => '/home', heading: 'Home' },
  { route: '/profile', name: 'profile', as: 'coder', path: () => '/profile', heading: 'Profile' },
]
