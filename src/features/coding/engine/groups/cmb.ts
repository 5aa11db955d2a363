import type { Rule } from '../rule'
import { cmb01 } from '../rules/cmb-01'
import { cmb02 } from '../rules/cmb-02'
import { cmb03 } from '../rules/cmb-03'
import { cmb04 } from '../rules/cmb-04'
import { cmb05 } from '../rules/cmb-05'
import { cmb06 } from '../rules/cmb-06'
import { cmb07 } from '../rules/cmb-07'
import { cmb08 } from '../rules/cmb-08'
import { cmb09 } from '../rules/cmb-09'
import { cmb10 } from '../rules/cmb-10'
import { cmb11 } from '../rules/cmb-11'
import { cmb12 } from '../rules/cmb-12'
import { cmb13 } from '../rules/cmb-13'
import { cmb14 } from '../rules/cmb-14'
import { cmb15 } from '../rules/cmb-15'
import { cmb16 } from '../rules/cmb-16'
import { cmb17 } from '../rules/cmb-17'
import { cmb18 } from '../rules/cmb-18'
import { cmb19 } from '../rules/cmb-19'
import { cmb20 } from '../rules/cmb-20'
import { cmb21 } from '../rules/cmb-21'
import { cmb22 } from '../rules/cmb-22'
import { cmb23 } from '../rules/cmb-23'
import { cmb24 } from '../rules/cmb-24'
import { cmb25 } from '../rules/cmb-25'
import { cmb26 } from '../rules/cmb-26'
import { cmb27 } from '../rules/cmb-27'
import { cmb28 } from '../rules/cmb-28'
import { cmb29 } from '../rules/cmb-29'
import { cmb30 } from '../rules/cmb-30'
import { cmb31 } from '../rules/cmb-31'
import { cmb32 } from '../rules/cmb-32'
import { cmb33 } from '../rules/cmb-33'
import { cmb34 } from '../rules/cmb-34'
import { cmb35 } from '../rules/cmb-35'
import { cmb36 } from '../rules/cmb-36'
import { cmb37 } from '../rules/cmb-37'

/** Rules about conditions that one code or a fixed pair of codes reports. */
export const cmb: readonly Rule[] = [
  cmb01,
  cmb02,
  cmb03,
  cmb04,
  cmb05,
  cmb06,
  cmb07,
  cmb08,
  cmb09,
  cmb10,
  cmb11,
  cmb12,
  cmb13,
  cmb14,
  cmb15,
  cmb16,
  cmb17,
  cmb18,
  cmb19,
  cmb20,
  cmb21,
  cmb22,
  cmb23,
  cmb24,
  cmb25,
  cmb26,
  cmb27,
  cmb28,
  cmb29,
  cmb30,
  cmb31,
  cmb32,
  cmb33,
  cmb34,
  cmb35,
  cmb36,
  cmb37,
]
