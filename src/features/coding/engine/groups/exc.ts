import type { Rule } from '../rule'

/** Rules of the Excludes notes. */
export const exc: readonly Rule[] = []
