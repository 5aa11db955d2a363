import type { Rule } from '../rule'
import { seq01 } from '../rules/seq-01'
import { seq02 } from '../rules/seq-02'
import { seq03 } from '../rules/seq-03'
import { seq04 } from '../rules/seq-04'
import { seq05 } from '../rules/seq-05'
import { seq06 } from '../rules/seq-06'
import { seq07 } from '../rules/seq-07'
import { seq08 } from '../rules/seq-08'
import { seq09 } from '../rules/seq-09'
import { seq10 } from '../rules/seq-10'
import { seq11 } from '../rules/seq-11'
import { seq12 } from '../rules/seq-12'
import { seq13 } from '../rules/seq-13'
import { seq14 } from '../rules/seq-14'
import { seq15 } from '../rules/seq-15'
import { seq16 } from '../rules/seq-16'
import { seq17 } from '../rules/seq-17'
import { seq18 } from '../rules/seq-18'
import { seq19 } from '../rules/seq-19'
import { seq20 } from '../rules/seq-20'
import { seq21 } from '../rules/seq-21'
import { seq22 } from '../rules/seq-22'
import { seq23 } from '../rules/seq-23'
import { seq24 } from '../rules/seq-24'
import { seq25 } from '../rules/seq-25'
import { seq26 } from '../rules/seq-26'
import { seq27 } from '../rules/seq-27'
import { seq28 } from '../rules/seq-28'
import { seq29 } from '../rules/seq-29'
import { seq30 } from '../rules/seq-30'
import { seq31 } from '../rules/seq-31'
import { seq32 } from '../rules/seq-32'
import { seq33 } from '../rules/seq-33'
import { seq34 } from '../rules/seq-34'
import { seq35 } from '../rules/seq-35'
import { seq36 } from '../rules/seq-36'
import { seq37 } from '../rules/seq-37'
import { seq38 } from '../rules/seq-38'
import { seq39 } from '../rules/seq-39'
import { seq40 } from '../rules/seq-40'
import { seq41 } from '../rules/seq-41'
import { seq42 } from '../rules/seq-42'

/** Rules about the order of the rows. */
export const seq: readonly Rule[] = [
  seq01,
  seq02,
  seq03,
  seq04,
  seq05,
  seq06,
  seq07,
  seq08,
  seq09,
  seq10,
  seq11,
  seq12,
  seq13,
  seq14,
  seq15,
  seq16,
  seq17,
  seq18,
  seq19,
  seq20,
  seq21,
  seq22,
  seq23,
  seq24,
  seq25,
  seq26,
  seq27,
  seq28,
  seq29,
  seq30,
  seq31,
  seq32,
  seq33,
  seq34,
  seq35,
  seq36,
  seq37,
  seq38,
  seq39,
  seq40,
  seq41,
  seq42,
]
