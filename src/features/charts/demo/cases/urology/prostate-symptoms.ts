import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const prostateSymptoms: DemoCase = {
  id: 'urology-prostate-symptoms',
  title: 'Enlarged prostate with urinary symptoms and raised PSA',
  specialty: 'Urology',
  setting: 'outpatient',
  visit: 'problem',
  patient: { sex: 'male', ageYears: 67 },
  daysBeforeAnchor: 6,
  reason: ['266569009', 'Benign prostatic hyperplasia', 2],
  noteType: 'consultation',
  note: [
    ['Referred for', 'Slow stream, and a prostate antigen above the limit.'],
    [
      'History',
      prose`
        67-year-old choir director. For two years he has stood longer at the bowl; the stream has
        lost its arc and stops once or twice. Up four times a night. No burning, no blood, no leak,
        no retention. Symptom score 21, bother 4. Father lived to ninety-one. No urinary drugs so
        far; pseudoephedrine for colds makes it worse and he avoids it.`,
    ],
    [
      'Examination',
      prose`
        BP 134/78, pulse 70, temperature 36.5. Bladder not palpable. Prostate about 55 ml by finger,
        smooth, rubbery, no nodule, middle groove kept. Perineal sensation normal.`,
    ],
    [
      'Measurements',
      prose`
        PSA 5.8 ng/mL, 4.9 a year ago. Urine without blood or white cells. Creatinine 1.0. Peak flow
        8 ml/s for a voided 210 ml; residual 70 ml.`,
    ],
    [
      'Impression',
      prose`
        Benign prostatic hyperplasia with lower urinary tract symptoms, chiefly nocturia and a weak
        urinary stream. Elevated PSA; a cancer has to be excluded before we put it down to volume.`,
    ],
    [
      'Plan',
      prose`
        Tamsulosin 0.4 mg after supper, nothing to drink for three hours before bed, evening walk.
        Multiparametric magnetic resonance of the prostate within the month, biopsy only if a lesion
        scores 3 or more. Repeat antigen with free fraction. See again with the pictures.`,
    ],
  ],
  vitals: { bloodPressure: [134, 78], pulse: 70, temperatureC: 36.5 },
  labs: [
    ['prostateAntigen', 5.8],
    ['creatinine', 1],
  ],
  earlierLabs: [['prostateAntigen', 4.9, 330]],
  conditions: [['266569009', 'Benign prostatic hyperplasia', 2]],
  procedures: [['410006001', 'Digital examination of rectum']],
  medications: [['Tamsulosin 0.4 MG Oral Capsule', 'once daily after supper']],
  answerKey: [
    { code: 'N40.1', quote: 'Benign prostatic hyperplasia with lower urinary tract symptoms' },
    {
      code: 'R35.1',
      quote: 'chiefly nocturia',
      why: 'N40.1 asks for each symptom by an additional code.',
    },
    { code: 'R39.12', quote: 'a weak urinary stream' },
    {
      code: 'R97.20',
      quote: 'Elevated PSA',
      why: 'The finding is coded; a cancer to be excluded is not.',
    },
  ],
}
