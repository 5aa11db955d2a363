import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** The categories of hypertension and the conditions that are taken to be due to it. */
export const hypertension = {
  source: 'ICD-10-CM Official Guidelines I.C.9.a.1 to I.C.9.a.3',
  items: {
    essential: among('I10'),
    heart: among('I11'),
    kidney: among('I12'),
    heartAndKidney: among('I13'),
    heartFailure: among('I50'),
    otherHeartDisease: among('I51.4-I51.7', 'I51.89', 'I51.9'),
    /** These keep no code of their own beside I11. */
    heartDiseaseWithoutOwnCode: among('I51.5', 'I51.7'),
    chronicKidneyDisease: among('N18'),
  },
} satisfies Curated<Record<string, (code: string) => boolean>>
