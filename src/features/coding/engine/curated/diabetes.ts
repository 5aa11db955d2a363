import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** The categories of diabetes mellitus, without gestational diabetes. */
export const diabetesCategories: Curated<readonly string[]> = {
  source: 'ICD-10-CM Official Guidelines I.C.4.a',
  items: ['E08', 'E09', 'E10', 'E11', 'E13'],
}

/** A condition that is taken to be diabetic wherever diabetes is on the record. */
export interface DiabeticLink {
  readonly condition: (code: string) => boolean
  /** Words in the title of the combination code. */
  readonly title: string
  /** Words in the titles of all codes that already say it. */
  readonly saidBy: string
  /** Whether the condition keeps a code of its own beside the combination code. */
  readonly keepsOwnCode: boolean
}

const index = 'ICD-10-CM Alphabetic Index, Diabetes, with'

export const diabeticKidneyDisease: Curated<readonly DiabeticLink[]> = {
  source: `${index}, chronic kidney disease`,
  items: [
    {
      condition: among('N18'),
      title: 'with diabetic chronic kidney disease',
      saidBy: 'with diabetic chronic kidney disease',
      keepsOwnCode: true,
    },
  ],
}

export const diabeticNeuropathy: Curated<readonly DiabeticLink[]> = {
  source: `${index}, polyneuropathy; mononeuropathy; autonomic (poly)neuropathy`,
  items: [
    {
      condition: among('G62.9'),
      title: 'with diabetic polyneuropathy',
      saidBy: 'neuropathy',
      keepsOwnCode: false,
    },
    {
      condition: among('G58.9'),
      title: 'with diabetic mononeuropathy',
      saidBy: 'mononeuropathy',
      keepsOwnCode: false,
    },
    {
      condition: among('G90.9'),
      title: 'with diabetic autonomic (poly)neuropathy',
      saidBy: 'autonomic (poly)neuropathy',
      keepsOwnCode: false,
    },
  ],
}

export const diabeticRetinopathy: Curated<readonly DiabeticLink[]> = {
  source: `${index}, retinopathy`,
  items: [
    {
      condition: among('H35.00'),
      title: 'with unspecified diabetic retinopathy without macular edema',
      saidBy: 'diabetic retinopathy',
      keepsOwnCode: false,
    },
  ],
}

export const diabeticAngiopathy: Curated<readonly DiabeticLink[]> = {
  source: `${index}, peripheral angiopathy; Coding Clinic 2018 Q2 p. 7 for atherosclerosis of the extremities`,
  items: [
    {
      condition: among('I73.9'),
      title: 'with diabetic peripheral angiopathy without gangrene',
      saidBy: 'diabetic peripheral angiopathy',
      keepsOwnCode: false,
    },
    {
      condition: among('I70.26', 'I70.36', 'I70.46', 'I70.56', 'I70.66', 'I70.76'),
      title: 'with diabetic peripheral angiopathy with gangrene',
      saidBy: 'diabetic peripheral angiopathy',
      keepsOwnCode: true,
    },
    {
      condition: among('I70.2-I70.7'),
      title: 'with diabetic peripheral angiopathy without gangrene',
      saidBy: 'diabetic peripheral angiopathy',
      keepsOwnCode: true,
    },
  ],
}

export const diabeticUlcer: Curated<readonly DiabeticLink[]> = {
  source: `${index}, foot ulcer; skin ulcer NEC; use additional code notes at E08 to E13 .621 and .622`,
  items: [
    {
      condition: among('L97.4-L97.5'),
      title: 'with foot ulcer',
      saidBy: 'ulcer',
      keepsOwnCode: true,
    },
    {
      condition: among('L97', 'L98.4'),
      title: 'with other skin ulcer',
      saidBy: 'ulcer',
      keepsOwnCode: true,
    },
  ],
}

export const diabeticHyperglycemia: Curated<readonly DiabeticLink[]> = {
  source: `${index}, hyperglycemia`,
  items: [
    {
      condition: among('R73.9'),
      title: 'with hyperglycemia',
      saidBy: 'with hyperglycemia',
      keepsOwnCode: false,
    },
  ],
}
