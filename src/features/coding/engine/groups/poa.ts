import type { Rule } from '../rule'
import { poa01 } from '../rules/poa-01'
import { poa02 } from '../rules/poa-02'
import { poa03 } from '../rules/poa-03'
import { poa04 } from '../rules/poa-04'
import { poa05 } from '../rules/poa-05'

/** Rules about the present-on-admission indicator. */
export const poa: readonly Rule[] = [poa01, poa02, poa03, poa04, poa05]
