/** A diagnosis of a chart as the risk measures see it. */
export interface RiskCode {
  /** Undotted. */
  readonly code: string
  readonly principal: boolean
  /** The POA indicator; absent outside stays and for exempt codes. */
  readonly poa?: string
}

/** Whether a condition counts as present on admission: said so, undetermined, or exempt from saying. */
export function countsAsPresent({ poa }: RiskCode): boolean {
  return poa === undefined || poa === 'Y' || poa === 'W'
}
