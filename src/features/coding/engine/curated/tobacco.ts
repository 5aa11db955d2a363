import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** The codes that the tobacco notes name. */
export const tobaccoCodes: Curated<(code: string) => boolean> = {
  source: 'ICD-10-CM use additional code notes, as at I10-I1A, J44 and chapter 10',
  items: among('F17', 'O99.33', 'P96.81', 'Z57.31', 'Z72.0', 'Z77.22', 'Z87.891'),
}

export interface TobaccoUse {
  readonly words: RegExp
  /** The code where there is one, undotted. */
  readonly code?: string
  readonly shown: string
}

/** Tobacco as notes speak of it; the first that matches holds. */
export const tobaccoUse: Curated<readonly TobaccoUse[]> = {
  source:
    'ICD-10-CM Alphabetic Index, Smoker; Tobacco; History, personal, tobacco; Exposure, tobacco smoke',
  items: [
    {
      words:
        /\b(?:former|ex-?|previous)[- ]?smoker|\bquit\b[^.;\n]{0,30}(?:smok|tobacco|cigar|\d{4}|years)|(?:smok|pack[- ]years?)[^.;\n]{0,40}\bquit\b|stopped smoking|history of (?:smoking|tobacco)/i,
      code: 'Z87891',
      shown: 'Z87.891',
    },
    {
      words: /second[- ]?hand smoke|passive smok|environmental tobacco smoke/i,
      code: 'Z7722',
      shown: 'Z77.22',
    },
    {
      words:
        /\b(?:current|active|continues to|still) smok|\bsmokes\b|\bsmoker\b|nicotine dependence|pack[- ]?per[- ]?day|\bppd\b|pack[- ]years?/i,
      shown: 'F17.2-',
    },
    { words: /tobacco use|chewing tobacco|\bvap(?:es|ing)\b/i, code: 'Z720', shown: 'Z72.0' },
  ],
}

export const neverTobacco: Curated<RegExp> = {
  source: 'usual words of notes',
  items:
    /\b(?:never|non-?)[- ]?smok|denies (?:any )?(?:smoking|tobacco)|no (?:history of )?(?:tobacco|smoking)|lifelong non/i,
}
