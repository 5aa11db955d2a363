import type { Rule } from '../rule'
import { fmt01 } from '../rules/fmt-01'
import { fmt02 } from '../rules/fmt-02'
import { fmt03 } from '../rules/fmt-03'
import { fmt04 } from '../rules/fmt-04'
import { fmt05 } from '../rules/fmt-05'
import { fmt06 } from '../rules/fmt-06'
import { fmt07 } from '../rules/fmt-07'
import { fmt08 } from '../rules/fmt-08'
import { fmt09 } from '../rules/fmt-09'
import { fmt10 } from '../rules/fmt-10'
import { fmt11 } from '../rules/fmt-11'
import { fmt12 } from '../rules/fmt-12'
import { fmt13 } from '../rules/fmt-13'
import { fmt14 } from '../rules/fmt-14'
import { fmt15 } from '../rules/fmt-15'
import { fmt16 } from '../rules/fmt-16'

/** Rules about the form of one row; of these a row gets only the first that it fails. */
export const precedence: readonly Rule[] = [fmt01, fmt08, fmt07, fmt09, fmt06, fmt05, fmt04, fmt03]

/** The other rules of format. */
export const fmt: readonly Rule[] = [fmt02, fmt10, fmt11, fmt12, fmt13, fmt14, fmt15, fmt16]
