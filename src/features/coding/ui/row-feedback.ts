import type { ComponentType } from 'react'
import type { RowKind } from './draft'

/** What an auditor wrote about one code; a later feature supplies the component. */
export interface RowFeedbackProps {
  readonly chartId: string
  readonly kind: RowKind
  readonly code: string
}

/** Places on the desk that a later feature fills. */
export interface DeskSlots {
  /** Under a row: the audit's findings and feedback on its code. */
  readonly RowFeedback?: ComponentType<RowFeedbackProps>
  /** Above the codes: what the audit says of the chart as a whole. */
  readonly ChartFeedback?: ComponentType<{ readonly chartId: string }>
}
