import { demoCodes } from './demo-codes'
import type { StarterCode } from './starter-code'

/** Every list of hand-written codes, in any order: the release sorts them. */
export const chapters: readonly (readonly StarterCode[])[] = [demoCodes]
