import type { ReleaseContent } from '../rules/build-release-view'
import { chapters } from './chapters'
import { expandCodes } from './expand-codes'

/** The hand-written part of ICD-10-CM FY2026 that serves until a site loads the official files. */
export const starterRelease: ReleaseContent = {
  id: 'icd10cm-2026-starter',
  label: 'ICD-10-CM FY2026 (starter set)',
  source: 'starter',
  effectiveFrom: '2025-10-01',
  effectiveTo: '2026-09-30',
  entries: expandCodes(chapters.flat()),
}
