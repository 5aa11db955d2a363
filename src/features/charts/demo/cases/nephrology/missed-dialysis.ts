import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const missedDialysis: DemoCase = {
  id: 'nephrology-missed-dialysis',
  title: 'Hyperkalemia after missed dialysis',
  specialty: 'Nephrology',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'male', ageYears: 55 },
  daysBeforeAnchor: 36,
  stayDays: 2,
  reason: ['14140009', 'Hyperkalemia'],
  noteType: 'discharge',
  note: [
    [
      'Why he came',
      prose`
        A 55-year-old man on in-center hemodialysis three times a week skipped two sessions in a row
        to attend his brother's funeral three states away. Money and transport were not the
        obstacle; he chose to stay with the family. On return his legs felt like wood.`,
    ],
    [
      'Status on arrival',
      prose`
        BP 182/96, pulse 52, respirations 20, temperature 36.3, saturation 96 %. Fistula in the left
        arm with good thrill. No rub, bases clear. Electrocardiogram: tall tented T waves, PR 240
        ms. Potassium 7.4 mmol/L, bicarbonate 15, urea 118, creatinine 13.6, phosphate 8.1,
        parathyroid hormone 612, hemoglobin 9.6.`,
    ],
    [
      'Treatment given',
      prose`
        Calcium gluconate, insulin with glucose and nebulized albuterol at the bedside, then four
        hours of dialysis against a low-potassium bath and a second run the next morning. Potassium
        4.8 at discharge, tracing normal, four liters removed, BP 148/84. Epoetin and sevelamer as
        before. The dietitian went through fruits and salt substitutes.`,
    ],
    [
      'Diagnoses at discharge',
      prose`
        1. Severe hyperkalemia, the reason for this admission.
        2. End-stage renal disease on chronic hemodialysis, from hypertension and type 2 diabetes
        with diabetic nephropathy.
        3. Nonadherence with dialysis, by choice.
        4. Anemia in end-stage kidney disease.
        5. Secondary hyperparathyroidism of renal origin.`,
    ],
  ],
  vitals: {
    bloodPressure: [182, 96],
    pulse: 52,
    respirations: 20,
    temperatureC: 36.3,
    oxygenSaturation: 96,
  },
  labs: [
    ['potassium', 7.4, 4.8],
    ['bicarbonate', 15],
    ['urea', 118],
    ['creatinine', 13.6],
    ['phosphate', 8.1],
    ['parathyrin', 612],
    ['hemoglobin', 9.6],
  ],
  conditions: [
    ['14140009', 'Hyperkalemia'],
    ['46177005', 'End-stage renal disease', 3],
    ['44054006', 'Diabetes mellitus type 2', 19],
    ['59621000', 'Essential hypertension', 20],
  ],
  procedures: [['265764009', 'Renal dialysis']],
  medications: [
    ['Sevelamer carbonate 800 MG Oral Tablet', 'three times daily with meals'],
    ['1 ML Epoetin Alfa 4000 UNT/ML Injection [Epogen]', 'with each dialysis'],
  ],
  answerKey: [
    { code: 'E87.5', quote: 'Severe hyperkalemia, the reason for this admission', poa: 'Y' },
    { code: 'I12.0', quote: 'from hypertension and type 2 diabetes', poa: 'Y' },
    {
      code: 'E11.22',
      quote: 'type 2 diabetes with diabetic nephropathy',
      poa: 'Y',
      why: 'Diabetes with end-stage kidney disease: the stage code completes it.',
    },
    { code: 'N18.6', quote: 'End-stage renal disease on chronic hemodialysis', poa: 'Y' },
    { code: 'D63.1', quote: 'Anemia in end-stage kidney disease', poa: 'Y' },
    { code: 'N25.81', quote: 'Secondary hyperparathyroidism of renal origin', poa: 'Y' },
    { code: 'Z99.2', quote: 'on chronic hemodialysis' },
    {
      code: 'Z91.158',
      quote: 'Nonadherence with dialysis, by choice',
      why: 'Not for want of money, so other reason.',
    },
  ],
}
