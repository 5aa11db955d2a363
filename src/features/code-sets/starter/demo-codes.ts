import type { StarterCode } from './starter-code'

/** Codes that the demo charts need beyond the chapters of the starter release. */
export const demoCodes: readonly StarterCode[] = []
