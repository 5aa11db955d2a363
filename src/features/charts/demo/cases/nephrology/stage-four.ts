import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const stageFour: DemoCase = {
  id: 'nephrology-stage-four',
  title: 'Stage 4 kidney disease with acidosis',
  specialty: 'Nephrology',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'male', ageYears: 77 },
  daysBeforeAnchor: 15,
  reason: ['431857002', 'Chronic kidney disease stage 4', 2],
  noteType: 'progress',
  note: [
    [
      'Since last seen',
      prose`
        77-year-old widower, kidney clinic, accompanied by his son. Appetite fair, itching mild, no
        vomiting, two trips to the bathroom at night. Walks to church. He has decided for home
        peritoneal dialysis if it comes to that and has met the nurses.`,
    ],
    [
      'Current treatment',
      'Amlodipine, chlorthalidone, calcitriol, ferrous sulfate, darbepoetin monthly.',
    ],
    [
      'Examination',
      prose`
        BP 144/72, pulse 66, saturation 97 %, temperature 36.4, weight 79.3 kg, up half a kilogram.
        No rub, no asterixis, trace edema at the ankles, lungs clear.`,
    ],
    [
      'Laboratory',
      prose`
        Creatinine 3.2 mg/dL, eGFR 19 (21 in the last quarter), urea 58, potassium 5.0, bicarbonate
        18, phosphate 4.9, parathyroid hormone 188, hemoglobin 10.6, ferritin 180.`,
    ],
    [
      'Problems',
      prose`
        1. Chronic kidney disease stage 4 from hypertensive nephrosclerosis, slow decline.
        2. Hypertension, systolic above the goal of 130; amlodipine to 10 mg.
        3. Chronic metabolic acidosis: begin sodium bicarbonate 650 mg three times a day.
        4. Anemia of chronic kidney disease, hemoglobin within the treatment window.
        5. Renal secondary hyperparathyroidism, calcitriol unchanged.`,
    ],
    [
      'Next',
      'Vein mapping is not needed. Transplant not wished. Bloods monthly, visit in eight weeks.',
    ],
  ],
  vitals: {
    bloodPressure: [144, 72],
    pulse: 66,
    temperatureC: 36.4,
    oxygenSaturation: 97,
    weightKg: 79.3,
  },
  labs: [
    ['creatinine', 3.2],
    ['egfr', 19],
    ['urea', 58],
    ['potassium', 5],
    ['bicarbonate', 18],
    ['phosphate', 4.9],
    ['parathyrin', 188],
    ['hemoglobin', 10.6],
    ['ferritin', 180],
  ],
  earlierLabs: [
    ['egfr', 21, 92],
    ['creatinine', 3, 92],
    ['creatinine', 2.7, 200],
  ],
  conditions: [
    ['431857002', 'Chronic kidney disease stage 4', 2],
    ['59621000', 'Essential hypertension', 30],
  ],
  medications: [
    ['Amlodipine 10 MG Oral Tablet', 'once daily'],
    ['Chlorthalidone 25 MG Oral Tablet', 'once daily'],
    ['Calcitriol 0.25 MCG Oral Capsule', 'once daily'],
    ['ferrous sulfate 325 MG Oral Tablet', 'once daily'],
    ['Sodium bicarbonate 650 MG Oral Tablet', 'three times daily'],
  ],
  answerKey: [
    {
      code: 'I12.9',
      quote: 'Hypertension, systolic above the goal of 130',
      why: 'Hypertension with kidney disease stage 1 to 4; I10 is not used.',
    },
    { code: 'N18.4', quote: 'Chronic kidney disease stage 4 from hypertensive nephrosclerosis' },
    { code: 'E87.22', quote: 'Chronic metabolic acidosis' },
    { code: 'D63.1', quote: 'Anemia of chronic kidney disease' },
    { code: 'N25.81', quote: 'Renal secondary hyperparathyroidism' },
  ],
}
