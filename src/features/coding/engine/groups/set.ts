import type { Rule } from '../rule'
import { set01 } from '../rules/set-01'
import { set02 } from '../rules/set-02'
import { set03 } from '../rules/set-03'
import { set04 } from '../rules/set-04'
import { set05 } from '../rules/set-05'

/** Rules about what a setting allows to be coded. */
export const set: readonly Rule[] = [set01, set02, set03, set04, set05]
