import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const urosepsis: DemoCase = {
  id: 'hospital-medicine-urosepsis',
  title: 'E. coli sepsis from pyelonephritis with kidney injury',
  specialty: 'Hospital medicine',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'female', ageYears: 72 },
  daysBeforeAnchor: 26,
  stayDays: 5,
  reason: ['91302008', 'Sepsis'],
  noteType: 'discharge',
  note: [
    [
      'Hospital problem list at a glance',
      prose`
        Sepsis due to Escherichia coli, with organ dysfunction; acute pyelonephritis; acute kidney
        injury; type 2 diabetes.`,
    ],
    [
      'Presentation',
      prose`
        The 72-year-old was found on the sofa by a neighbor, muddled and hot, after two days of
        burning urine and pain on the right side. She had stopped drinking because each trip to the
        bathroom hurt. She takes metformin for diabetes that needs nothing else.`,
    ],
    [
      'Emergency data',
      prose`
        BP 92/50, pulse 124, respirations 26, temperature 39.3, saturation 95 %. Right flank tender.
        White count 22.4, lactate 3.4, procalcitonin 18.6, creatinine 2.3 mg/dL against 0.9 at her
        clinic, urea 49, potassium 4.7, glucose 132. Urine packed with white cells, nitrite
        positive. CT: swollen right kidney with streaks, no stone, no abscess.`,
    ],
    [
      'Course',
      prose`
        Thirty milliliters per kilogram of crystalloid and ceftriaxone within the hour; pressure
        held without vasopressors. Lactate 1.5 after six hours. Both blood bottles and the urine
        grew E. coli susceptible to everything tested. Severe sepsis with acute kidney injury as the
        organ failure; no shock. Creatinine 1.0 on the last day. Clear-headed by the second morning.
        Cefpodoxime to make ten days.`,
    ],
    [
      'Condition and plan',
      prose`
        Home with her niece. Metformin restarts on Monday when the kidney check is back. Diabetes
        has no complications on record; A1c 6.5 %.`,
    ],
  ],
  vitals: {
    bloodPressure: [92, 50],
    pulse: 124,
    respirations: 26,
    temperatureC: 39.3,
    oxygenSaturation: 95,
  },
  labs: [
    ['leukocytes', 22.4],
    ['lactate', 3.4, 1.5],
    ['procalcitonin', 18.6],
    ['creatinine', 2.3, 1],
    ['urea', 49],
    ['potassium', 4.7],
    ['glucose', 132],
    ['hemoglobinA1c', 6.5],
  ],
  earlierLabs: [['creatinine', 0.9, 150]],
  conditions: [
    ['91302008', 'Sepsis'],
    ['36689008', 'Acute pyelonephritis'],
    ['14669001', 'Acute renal failure syndrome'],
    ['44054006', 'Diabetes mellitus type 2', 7],
  ],
  procedures: [['77477000', 'Computerized axial tomography']],
  medications: [
    ['Cefpodoxime 200 MG Oral Tablet', 'twice daily to make ten days'],
    ['Metformin hydrochloride 500 MG Oral Tablet', 'twice daily, from Monday'],
  ],
  answerKey: [
    {
      code: 'A41.51',
      quote: 'Sepsis due to Escherichia coli',
      poa: 'Y',
      why: 'Sepsis and its source both present on admission: the systemic infection is principal.',
    },
    {
      code: 'R65.20',
      quote: 'Severe sepsis with acute kidney injury as the organ failure; no shock',
      poa: 'Y',
    },
    { code: 'N10', quote: 'acute pyelonephritis', poa: 'Y' },
    { code: 'B96.20', quote: 'the urine grew E. coli', poa: 'Y' },
    { code: 'N17.9', quote: 'acute kidney injury', poa: 'Y' },
    { code: 'E11.9', quote: 'Diabetes has no complications on record', poa: 'Y' },
    { code: 'Z79.84', quote: 'She takes metformin for diabetes' },
  ],
  lesson: 'Underlying sepsis, then R65.20, then local infection and organ dysfunction.',
}
