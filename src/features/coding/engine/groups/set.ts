import type { Rule } from '../rule'

/** Rules about what a setting allows to be coded. */
export const set: readonly Rule[] = []
