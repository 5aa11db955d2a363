import type { Curated } from '../curated'

export interface DocumentedAgent {
  readonly words: RegExp
  /** The code that names it, undotted. */
  readonly code: string
}

/** Organisms as notes name them; a longer name stands before the shorter that it holds. */
export const organisms: Curated<readonly DocumentedAgent[]> = {
  source: 'ICD-10-CM code titles of B95 to B97; usual names and abbreviations',
  items: [
    { words: /\bMRSA\b|methicillin[- ]resistant staph/i, code: 'B9562' },
    { words: /\bMSSA\b|methicillin[- ]suscept\w+ staph/i, code: 'B9561' },
    { words: /coagulase[- ]negative staph|staph\w*\.? epidermidis/i, code: 'B957' },
    { words: /\bgroup A strep|strep\w*\.? pyogenes/i, code: 'B950' },
    { words: /\bgroup B strep|\bGBS\b|strep\w*\.? agalactiae/i, code: 'B951' },
    { words: /enterococc|\bVRE\b/i, code: 'B952' },
    { words: /pneumococc|strep\w*\.? pneumoniae/i, code: 'B953' },
    { words: /mycoplasma pneumoniae/i, code: 'B960' },
    { words: /klebsiella/i, code: 'B961' },
    { words: /\bE\.? ?coli\b|escherichia coli/i, code: 'B9620' },
    { words: /h(?:a?)emophilus influenzae|\bH\.? ?influenzae\b/i, code: 'B963' },
    { words: /\bproteus\b/i, code: 'B964' },
    { words: /pseudomonas/i, code: 'B965' },
    { words: /bacteroides/i, code: 'B966' },
    { words: /clostridium perfringens|\bC\.? ?perfringens\b/i, code: 'B967' },
    { words: /helicobacter|\bH\.? ?pylori\b/i, code: 'B9681' },
    { words: /vibrio vulnificus/i, code: 'B9682' },
    { words: /acinetobacter/i, code: 'B9683' },
  ],
}

/** Resistance to antimicrobial drugs as notes name it. */
export const resistances: Curated<readonly DocumentedAgent[]> = {
  source: 'ICD-10-CM code titles and inclusion terms of Z16; usual abbreviations',
  items: [
    { words: /\bESBL\b|extended[- ]spectrum beta[- ]?lactamase/i, code: 'Z1612' },
    { words: /\bCRE\b|carbapenem[- ]resist|resistan\w+ to carbapenem/i, code: 'Z1613' },
    { words: /\bVRE\b|vancomycin[- ]resist|resistan\w+ to vancomycin/i, code: 'Z1621' },
    {
      words: /quinolone[- ]resist|ciprofloxacin[- ]resist|resistan\w+ to (?:fluoro)?quinolone/i,
      code: 'Z1623',
    },
    { words: /multi(?:ple)?[- ]?drug[- ]resist|\bMDRO?\b/i, code: 'Z1624' },
    {
      words: /penicillin[- ]resist|ampicillin[- ]resist|resistan\w+ to penicillin/i,
      code: 'Z1611',
    },
  ],
}
