import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** Bleeding of the digestive tract without a site, and the chapter's lesions that may account for it. */
export const digestiveBleeding = {
  source:
    'ICD-10-CM K92.2 with its Excludes1 note; chapter 11, diseases of esophagus to other diseases of the digestive system; Official Guidelines I.A.15 “with”',
  items: {
    hemorrhage: among('K92.2'),
    lesions: among('K20-K91'),
  },
} satisfies Curated<Record<string, (code: string) => boolean>>
