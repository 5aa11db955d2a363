import * as fc from 'fast-check'
import { environmentWith } from '@/server/env'

/**
 * Property tests draw the same examples each time, so that a run that failed fails again. To look further:
 * `PROPERTY_SEED=$RANDOM npx vitest run --project pure src/features/coding`.
 */
fc.configureGlobal({ seed: Number(environmentWith({})['PROPERTY_SEED'] ?? 20_261_001) })
