import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const thiazideHyponatremia: DemoCase = {
  id: 'hospital-medicine-thiazide-hyponatremia',
  title: 'Low sodium from a thiazide',
  specialty: 'Hospital medicine',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'female', ageYears: 79 },
  daysBeforeAnchor: 222,
  stayDays: 3,
  reason: ['89627008', 'Hyponatremia'],
  noteType: 'discharge',
  note: [
    [
      'Admitted because',
      prose`
        of unsteadiness, a dull head and a sodium of 118 found by her general practitioner. She is a
        79-year-old former seamstress who had hydrochlorothiazide added to ramipril sixteen days
        earlier for high blood pressure, and took it as written, with plenty of weak tea.`,
    ],
    [
      'Bedside',
      prose`
        BP 138/74 lying and 134/70 standing, pulse 78, respirations 16, temperature 36.3, saturation
        97 %. Slow but right answers. No edema, neck veins flat at thirty degrees. Gait broad.
        Reflexes normal.`,
    ],
    [
      'Laboratory',
      prose`
        Sodium 118 mmol/L, potassium 3.6, serum osmolality 247, urine osmolality 398, urine sodium
        61, TSH 1.8, morning cortisol 17, glucose 98, creatinine 0.7. CT of the head: age only.`,
    ],
    [
      'Management',
      prose`
        Thiazide stopped, water held to one liter, one salt infusion at a careful rate with
        six-hourly checks: 118, 122, 126, 131 by the third day, never more than eight in a day. Head
        clear, walking her usual loop with the therapist. Pressure on ramipril alone 142 over 76,
        which is enough.`,
    ],
    [
      'Diagnoses at discharge',
      prose`
        Hyponatremia, adverse effect of hydrochlorothiazide taken as prescribed. Primary
        hypertension.`,
    ],
    [
      'Notes to her physician',
      prose`
        Please never resume a thiazide. Sodium this Thursday and again in two weeks. Amlodipine is
        the next step should the pressure rise.`,
    ],
  ],
  vitals: {
    bloodPressure: [138, 74],
    pulse: 78,
    respirations: 16,
    temperatureC: 36.3,
    oxygenSaturation: 97,
  },
  labs: [
    ['sodium', 118, 122, 126, 131],
    ['potassium', 3.6],
    ['serumOsmolality', 247],
    ['thyrotropin', 1.8],
    ['glucose', 98],
    ['creatinine', 0.7],
  ],
  earlierLabs: [['sodium', 138, 45]],
  conditions: [
    ['89627008', 'Hyponatremia'],
    ['59621000', 'Essential hypertension', 25],
  ],
  medications: [['Ramipril 10 MG Oral Capsule', 'once daily']],
  answerKey: [
    { code: 'E87.1', quote: 'Hyponatremia, adverse effect', poa: 'Y' },
    {
      code: 'T50.2X5A',
      quote: 'adverse effect of hydrochlorothiazide taken as prescribed',
      poa: 'Y',
    },
    { code: 'I10', quote: 'Primary hypertension', poa: 'Y' },
  ],
}
