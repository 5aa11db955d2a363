import type { Rule } from '../rule'

/** Rules about conditions that one code or a fixed pair of codes reports. */
export const cmb: readonly Rule[] = []
