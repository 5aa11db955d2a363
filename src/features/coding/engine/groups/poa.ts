import type { Rule } from '../rule'

/** Rules about the present-on-admission indicator. */
export const poa: readonly Rule[] = []
