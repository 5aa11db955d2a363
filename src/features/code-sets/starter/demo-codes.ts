import { demoCodesAToH } from './demo-codes-a-to-h'
import { demoCodesIToR } from './demo-codes-i-to-r'
import { demoCodesSToZ } from './demo-codes-s-to-z'
import type { StarterCode } from './starter-code'

/** Codes that the demo charts need beyond the chapters of the starter release. */
export const demoCodes: readonly StarterCode[] = [
  ...demoCodesAToH,
  ...demoCodesIToR,
  ...demoCodesSToZ,
]
