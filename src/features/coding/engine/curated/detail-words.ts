import type { Curated } from '../curated'

export interface DetailWords {
  readonly written: RegExp
  /** The words of the official titles. */
  readonly means: string
}

/** Abbreviations in which a note says in one word what code titles say in several. */
export const detailWords: Curated<readonly DetailWords[]> = {
  source:
    'ICD-10-CM inclusion terms at I50.2 and I50.3 and I50.4; Coding Clinic 2016 Q1 p. 10 for HFrEF and HFpEF; common clinical abbreviations',
  items: [
    of('hf-?ref|systolic (?:chf|hf)', 'systolic heart failure'),
    of('hf-?pef|diastolic (?:chf|hf)', 'diastolic heart failure'),
    of('chf', 'congestive heart failure'),
    of('hf', 'heart failure'),
    of('ckd', 'chronic kidney disease'),
    of('esrd', 'end stage renal disease'),
    of('copd', 'chronic obstructive pulmonary disease'),
    of('dvt', 'acute embolism and thrombosis of deep veins'),
    of('afib|a-fib|af', 'atrial fibrillation'),
    of('oa', 'osteoarthritis'),
    of('mdd', 'major depressive disorder'),
    of('gad', 'generalized anxiety disorder'),
    of('t1dm', 'type 1 diabetes mellitus'),
    of('t2dm', 'type 2 diabetes mellitus'),
    of('uti', 'urinary tract infection'),
    of('gerd', 'gastro esophageal reflux disease'),
    of('ra', 'rheumatoid arthritis'),
    of('bph', 'benign prostatic hyperplasia'),
    of('nstemi', 'non st elevation myocardial infarction'),
    of('stemi', 'st elevation myocardial infarction'),
    of('rt', 'right'),
    of('lt', 'left'),
    of('b/l', 'bilateral'),
  ],
}

function of(written: string, means: string): DetailWords {
  return { written: new RegExp(`(?<![a-z0-9])(?:${written})(?![a-z0-9])`, 'g'), means }
}
