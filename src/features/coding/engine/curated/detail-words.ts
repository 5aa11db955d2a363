import type { Curated } from '../curated'

/** Abbreviations in which a note says in one word what code titles say in several. */
export const detailWords: Curated<Readonly<Record<string, string>>> = {
  source:
    'ICD-10-CM inclusion terms at I50.2 and I50.3; Coding Clinic 2016 Q1 p. 10 for HFrEF and HFpEF; common clinical abbreviations',
  items: {
    hfref: 'systolic heart failure',
    hfpef: 'diastolic heart failure',
    chf: 'congestive heart failure',
    hf: 'heart failure',
    ckd: 'chronic kidney disease',
    esrd: 'end stage renal disease',
    copd: 'chronic obstructive pulmonary disease',
    dvt: 'acute embolism and thrombosis of deep veins',
    afib: 'atrial fibrillation',
    fib: 'fibrillation',
    oa: 'osteoarthritis',
    mdd: 'major depressive disorder',
    gad: 'generalized anxiety disorder',
    t1dm: 'type 1 diabetes mellitus',
    t2dm: 'type 2 diabetes mellitus',
    uti: 'urinary tract infection',
    gerd: 'gastro esophageal reflux disease',
    ra: 'rheumatoid arthritis',
    bph: 'benign prostatic hyperplasia',
    nstemi: 'non st elevation myocardial infarction',
    stemi: 'st elevation myocardial infarction',
    rt: 'right',
    lt: 'left',
  },
}
