import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const transplantFollowUp: DemoCase = {
  id: 'nephrology-transplant-follow-up',
  title: 'Kidney transplant clinic, stable graft',
  specialty: 'Nephrology',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'female', ageYears: 48 },
  daysBeforeAnchor: 82,
  reason: ['161665007', 'History of renal transplant', 6],
  noteType: 'progress',
  note: [
    [
      'Interval',
      prose`
        Six years after a kidney from her sister, this 48-year-old florist comes for her quarterly
        visit. She feels entirely well, cycles to work, drinks enough and had one cold in the past
        three months. No tenderness over the graft, no dysuria.`,
    ],
    [
      'Immunosuppression',
      prose`
        Long-term tacrolimus 2 mg twice daily, mycophenolate 500 mg twice daily and prednisone 5 mg
        every morning, all for as long as the graft lives. She also takes carvedilol for
        hypertension.`,
    ],
    [
      'Examination',
      prose`
        BP 128/80, pulse 62, temperature 36.7, weight 63.1 kg. Skin check: a few keratoses, nothing
        suspicious. Graft in the right iliac fossa soft, no bruit. No edema, no tremor.`,
    ],
    [
      'Tests',
      prose`
        Creatinine 1.3 mg/dL and eGFR 51, as in the past three years. Tacrolimus trough 6.4 ng/mL.
        Potassium 4.4, glucose 96, hemoglobin 12.9, white count 5.4, urine albumin-creatinine ratio
        22. BK virus not detected.`,
    ],
    [
      'Assessment',
      prose`
        Kidney transplant functioning well, no sign of rejection. She has chronic kidney disease
        stage 3a in the graft, which is stable and is not a complication. Hypertension controlled.`,
    ],
    [
      'Plan',
      prose`
        No change of doses. Dermatology every year, sun protection. Inactivated influenza vaccine in
        autumn, no live vaccines. Laboratory monthly, visit in three months.`,
    ],
  ],
  vitals: { bloodPressure: [128, 80], pulse: 62, temperatureC: 36.7, weightKg: 63.1 },
  labs: [
    ['creatinine', 1.3],
    ['egfr', 51],
    ['tacrolimus', 6.4],
    ['potassium', 4.4],
    ['glucose', 96],
    ['hemoglobin', 12.9],
    ['leukocytes', 5.4],
    ['albuminCreatinineRatio', 22],
  ],
  earlierLabs: [
    ['creatinine', 1.3, 90],
    ['tacrolimus', 7.1, 90],
  ],
  conditions: [
    ['161665007', 'History of renal transplant', 6],
    ['433144002', 'Chronic kidney disease stage 3', 5],
    ['59621000', 'Essential hypertension', 12],
  ],
  medications: [
    ['24 HR tacrolimus 1 MG Extended Release Oral Tablet', 'two tablets twice daily'],
    ['Mycophenolate mofetil 500 MG Oral Tablet', 'twice daily'],
    ['predniSONE 5 MG Oral Tablet', 'once daily'],
    ['Carvedilol 12.5 MG Oral Tablet', 'twice daily'],
  ],
  answerKey: [
    {
      code: 'I12.9',
      quote: 'Hypertension controlled',
      why: 'Hypertension is linked to the kidney disease of the graft.',
    },
    { code: 'N18.31', quote: 'chronic kidney disease stage 3a in the graft' },
    {
      code: 'Z94.0',
      quote: 'Kidney transplant functioning well',
      why: 'Kidney disease in a graft is no complication unless the physician says so (I.C.14.a.2).',
    },
    { code: 'Z79.621', quote: 'Long-term tacrolimus 2 mg twice daily' },
    { code: 'Z79.624', quote: 'mycophenolate 500 mg twice daily' },
    { code: 'Z79.52', quote: 'prednisone 5 mg every morning' },
  ],
  lesson:
    'Z94.0 and not T86.1-: mild kidney disease after transplant is not by itself a complication.',
}
