import type { NewFinding } from '../../contract/findings'
import type { ChosenCode } from '../../rules/change-draft'

export type FindingValues = Pick<NewFinding, 'type' | 'severity' | 'note'>

/** What was begun in a form and is not recorded; it outlives the form's closing by another. */
export interface BegunFinding {
  readonly values: FindingValues
  readonly chosen: ChosenCode | undefined
}
