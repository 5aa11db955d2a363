import type { Rule } from '../rule'
import { seq01 } from '../rules/seq-01'

/** Rules about the order of the rows. */
export const seq: readonly Rule[] = [seq01]
