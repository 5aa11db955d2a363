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
  /** The visitor is of an organization without charts, whose admin is an operator. */
  readonly empty?: boolean
  readonly path: (workplace: Workplace) => string
  /** Words that are visible once the page is shown. */
  readonly shows: string | RegExp
  /** What a person does to bring about the state. */
  readonly act?: (page: Page) => Promise<void>
}

/** An id in the form of ours that no organization has. */
export const nobodysId = '01970000-0000-7000-8000-000000000000'
