import { cmb } from './groups/cmb'
import { cpl } from './groups/cpl'
import { dem } from './groups/dem'
import { exc, excConventions } from './groups/exc'
import { fmt, precedence } from './groups/fmt'
import { poa } from './groups/poa'
import { seq } from './groups/seq'
import { set } from './groups/set'
import type { Convention, Rule } from './rule'

export { precedence }

/** The other rules in evaluation order; they see only rows that passed those of `precedence`. */
export const secondary: readonly Rule[] = [
  ...fmt,
  ...exc,
  ...cmb,
  ...seq,
  ...cpl,
  ...poa,
  ...dem,
  ...set,
]

/** Every rule, in the order in which findings are reported. */
export const catalogue: readonly Rule[] = [...precedence, ...secondary]

/** Entries that work through other rules and have no finding of their own. */
export const conventions: readonly Convention[] = excConventions
