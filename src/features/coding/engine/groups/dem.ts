import type { Rule } from '../rule'
import { dem01 } from '../rules/dem-01'
import { dem02 } from '../rules/dem-02'
import { dem03 } from '../rules/dem-03'
import { dem04 } from '../rules/dem-04'
import { dem05 } from '../rules/dem-05'
import { dem06 } from '../rules/dem-06'
import { dem07 } from '../rules/dem-07'
import { dem08 } from '../rules/dem-08'
import { dem09 } from '../rules/dem-09'
import { dem10 } from '../rules/dem-10'
import { dem11 } from '../rules/dem-11'

/** Rules about age and sex. */
export const dem: readonly Rule[] = [
  dem01,
  dem02,
  dem03,
  dem04,
  dem05,
  dem06,
  dem07,
  dem08,
  dem09,
  dem10,
  dem11,
]
