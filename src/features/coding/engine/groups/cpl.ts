import type { Rule } from '../rule'

/** Rules about codes that a record lacks. */
export const cpl: readonly Rule[] = []
