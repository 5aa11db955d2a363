import type { Convention, Rule } from '../rule'
import { exc01 } from '../rules/exc-01'
import { exc02 } from '../rules/exc-02'
import { exc03 } from '../rules/exc-03'
import { exc04 } from '../rules/exc-04'
import { exc05 } from '../rules/exc-05'
import { exc06 } from '../rules/exc-06'

/** Rules of the Excludes notes. */
export const exc: readonly Rule[] = [exc01, exc02, exc03, exc04]

/** How those rules are to be read. */
export const excConventions: readonly Convention[] = [exc05, exc06]
