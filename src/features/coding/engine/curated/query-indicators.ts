import { among } from '../code-ranges'
import type { Curated } from '../curated'

export interface QueryIndicator {
  readonly codes: (code: string) => boolean
  /** Clinical findings in the note that call for more detail. */
  readonly indicators: RegExp
  /** What the query asks the provider for. */
  readonly asks: string
  readonly seen: string
}

/** Nonspecific diagnoses, with findings that make a query to the provider worth while. */
export const queryIndicators: Curated<readonly QueryIndicator[]> = {
  source:
    'AHIMA/ACDIS Guidelines for Achieving a Compliant Query Practice (2022 update); ICD-10-CM Official Guidelines I.B.14, III.B',
  items: [
    {
      codes: among('I50.9'),
      indicators:
        /\b(?:LV)?EF\b[^.;\n]{0,15}\d|ejection fraction|\bBNP\b|diastolic dysfunction|pulmonary edema/i,
      seen: 'an ejection fraction or other findings of heart failure',
      asks: 'the type and acuity of the heart failure',
    },
    {
      codes: among('N18.9', 'N18.30'),
      indicators: /\be?GFR\b[^.;\n]{0,15}\d|albuminuria|\bUACR\b/i,
      seen: 'a filtration rate or albuminuria',
      asks: 'the stage of the chronic kidney disease',
    },
    {
      codes: among('D64.9'),
      indicators:
        /\bferritin\b|\biron\b|\bMCV\b|blood loss|bleed|transfus|\bB12\b|folate|chronic kidney/i,
      seen: 'findings on the cause of the anemia',
      asks: 'the type, acuity and cause of the anemia',
    },
    {
      codes: among('J18.9'),
      indicators:
        /sputum|aspirat|gram[- ](?:negative|stain)|pseudomonas|klebsiella|\bMRSA\b|ventilator/i,
      seen: 'findings on the cause of the pneumonia',
      asks: 'the organism or type of the pneumonia',
    },
    {
      codes: among('J96.00', 'J96.10', 'J96.20', 'J96.9'),
      indicators: /\bp?[aA]?O2\b[^.;\n]{0,15}\d|\bPCO2\b|\bABG\b|\bSpO2\b|hypox|hypercap/i,
      seen: 'blood gases or oxygen saturation',
      asks: 'the acuity of the respiratory failure, and hypoxia or hypercapnia',
    },
    {
      codes: among('R41.82', 'R41.0', 'F05'),
      indicators: /encephalopath|metabolic|septic|ammonia|toxic/i,
      seen: 'findings on the cause of the altered mental status',
      asks: 'the diagnosis behind the altered mental status',
    },
    {
      codes: among('E46', 'E44.1', 'R63.4', 'R63.6', 'R64'),
      indicators:
        /\bBMI\b|weight loss|muscle wasting|temporal wasting|prealbumin|\bASPEN\b|\bGLIM\b/i,
      seen: 'findings of malnutrition',
      asks: 'whether malnutrition is present and how severe it is',
    },
    {
      codes: among('L89'),
      indicators: /\bstage (?:[1-4]|I{1,3}V?|IV)\b|unstageable|full[- ]thickness/i,
      seen: 'a stage of the ulcer',
      asks: 'the stage of the pressure ulcer',
    },
    {
      codes: among('A41.9'),
      indicators: /blood cultures?[^.;\n]{0,30}(?:positive|grew|grow)/i,
      seen: 'a positive blood culture',
      asks: 'the organism behind the sepsis',
    },
    {
      codes: among('I48.91'),
      indicators: /cardioversion|paroxysm|persist|permanent|chronic a/i,
      seen: 'findings on the course of the atrial fibrillation',
      asks: 'the type of the atrial fibrillation',
    },
    {
      codes: among('J45.909'),
      indicators: /\bFEV1\b|peak flow|inhaled steroid|nighttime awakening/i,
      seen: 'findings on the severity of the asthma',
      asks: 'the severity and persistence of the asthma',
    },
  ],
}
