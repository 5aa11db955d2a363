import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const tubularNecrosis: DemoCase = {
  id: 'nephrology-tubular-necrosis',
  title: 'Tubular necrosis from an anti-inflammatory drug',
  specialty: 'Nephrology',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'female', ageYears: 71 },
  daysBeforeAnchor: 120,
  stayDays: 4,
  reason: ['14669001', 'Acute renal failure syndrome'],
  noteType: 'discharge',
  note: [
    [
      'Referral',
      prose`
        Sent from urgent care for a creatinine of 4.1. The patient, a 71-year-old gardener with worn
        knees, took meloxicam 15 mg daily as prescribed through a week of stomach flu during which
        she barely drank. She passed little urine and grew dizzy on standing.`,
    ],
    [
      'Admission examination',
      prose`
        BP 98/56 lying, pulse 106, temperature 37.0, respirations 18, saturation 98 %. Tongue dry,
        skin tents, bladder empty by scan. Both knees bony, cool, with crepitus.`,
    ],
    [
      'Results',
      prose`
        Creatinine 4.1 mg/dL (0.9 in the previous year), eGFR 11, urea 74, potassium 5.3,
        bicarbonate
        19. Urine: muddy brown casts, sodium 58. Ultrasound: kidneys of normal size, no obstruction.
        At discharge creatinine 1.7, eGFR 32, urea 31, potassium 4.2.`,
    ],
    [
      'Course',
      prose`
        Five liters of balanced crystalloid in two days. Urine output rose on day two; dialysis was
        never needed. Meloxicam was withdrawn for good and stands in the chart as a drug to avoid.
        Acetaminophen and a topical gel were enough for the knees; physiotherapy lent a cane.`,
    ],
    [
      'Diagnoses',
      prose`
        1. Acute tubular necrosis as an adverse effect of meloxicam taken as directed.
        2. Dehydration after gastroenteritis, which had resolved before admission.
        3. Bilateral primary osteoarthritis of the knees.`,
    ],
  ],
  vitals: {
    bloodPressure: [98, 56],
    pulse: 106,
    respirations: 18,
    temperatureC: 37,
    oxygenSaturation: 98,
  },
  labs: [
    ['creatinine', 4.1, 1.7],
    ['egfr', 11, 32],
    ['urea', 74, 31],
    ['potassium', 5.3, 4.2],
    ['bicarbonate', 19],
  ],
  earlierLabs: [['creatinine', 0.9, 300]],
  conditions: [
    ['14669001', 'Acute renal failure syndrome'],
    ['34095006', 'Dehydration'],
    ['239873007', 'Osteoarthritis of knee', 8],
  ],
  medications: [['Acetaminophen 325 MG Oral Tablet', 'two tablets three times daily']],
  answerKey: [
    { code: 'N17.0', quote: 'Acute tubular necrosis', poa: 'Y' },
    {
      code: 'T39.395A',
      quote: 'adverse effect of meloxicam taken as directed',
      poa: 'Y',
      why: 'Correct drug correctly taken: adverse effect, after the condition it caused.',
    },
    { code: 'E86.0', quote: 'Dehydration after gastroenteritis', poa: 'Y' },
    { code: 'M17.0', quote: 'Bilateral primary osteoarthritis of the knees', poa: 'Y' },
  ],
}
