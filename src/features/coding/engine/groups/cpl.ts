import type { Rule } from '../rule'
import { cpl01 } from '../rules/cpl-01'
import { cpl02 } from '../rules/cpl-02'
import { cpl03 } from '../rules/cpl-03'
import { cpl04 } from '../rules/cpl-04'
import { cpl05 } from '../rules/cpl-05'
import { cpl06 } from '../rules/cpl-06'
import { cpl07 } from '../rules/cpl-07'
import { cpl08 } from '../rules/cpl-08'
import { cpl09 } from '../rules/cpl-09'
import { cpl10 } from '../rules/cpl-10'
import { cpl11 } from '../rules/cpl-11'
import { cpl12 } from '../rules/cpl-12'
import { cpl13 } from '../rules/cpl-13'
import { cpl14 } from '../rules/cpl-14'
import { cpl15 } from '../rules/cpl-15'
import { cpl16 } from '../rules/cpl-16'
import { cpl17 } from '../rules/cpl-17'
import { cpl18 } from '../rules/cpl-18'

/** Rules about codes that a record lacks. */
export const cpl: readonly Rule[] = [
  cpl01,
  cpl02,
  cpl03,
  cpl04,
  cpl05,
  cpl06,
  cpl07,
  cpl08,
  cpl09,
  cpl10,
  cpl11,
  cpl12,
  cpl13,
  cpl14,
  cpl15,
  cpl16,
  cpl17,
  cpl18,
]
