import type { Rule } from '../rule'
import { dem11 } from '../rules/dem-11'

/** Rules about age and sex. */
export const dem: readonly Rule[] = [dem11]
