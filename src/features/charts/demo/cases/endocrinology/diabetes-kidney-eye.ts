import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const diabetesKidneyEye: DemoCase = {
  id: 'endocrinology-diabetes-kidney-eye',
  title: 'Diabetes with kidney and eye disease',
  specialty: 'Endocrinology',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'female', ageYears: 64 },
  daysBeforeAnchor: 18,
  reason: ['44054006', 'Diabetes mellitus type 2', 18],
  noteType: 'progress',
  note: [
    [
      'Visit summary',
      prose`
        64-year-old hotel housekeeper with eighteen years of type 2 diabetes, here to go over her
        sensor download and the letters from the eye and kidney clinics.`,
    ],
    [
      'Sensor and history',
      prose`
        Fourteen days, 71 % in range, 2 % low. Breakfast peaks. She injects degludec 32 units at
        bedtime, with lispro before the evening meal, and dulaglutide on Sundays; no hypoglycemia
        that needed another person. Vision steady. No foot wounds. She takes irbesartan.`,
    ],
    [
      'Examination',
      prose`
        BP 132/76, pulse 68, temperature 36.6, weight 74.2 kg. Feet warm, monofilament felt at all
        ten sites, vibration normal. Injection sites without lumps.`,
    ],
    [
      'Results and letters',
      prose`
        A1c 7.1 %. Creatinine 1.3 mg/dL, eGFR 46, stable for two years. Urine albumin-creatinine
        ratio 184 mg/g. Potassium 4.6. Ophthalmology: mild nonproliferative retinopathy of both
        eyes, no macular edema, review in a year.`,
    ],
    [
      'Assessment',
      prose`
        - Type 2 diabetes with diabetic chronic kidney disease, stage 3a, with albuminuria.
        - Hypertensive kidney disease as well, pressure close to target.
        - Diabetic retinopathy as the ophthalmologist states; I agree.`,
    ],
    [
      'Plan',
      prose`
        Add finerenone 10 mg and check potassium in four weeks. Move four units of lispro to
        breakfast. Long-term insulin and weekly dulaglutide continue. Kidney clinic alternates with
        us every three months.`,
    ],
  ],
  vitals: { bloodPressure: [132, 76], pulse: 68, temperatureC: 36.6, weightKg: 74.2 },
  labs: [
    ['hemoglobinA1c', 7.1],
    ['creatinine', 1.3],
    ['egfr', 46],
    ['albuminCreatinineRatio', 184],
    ['potassium', 4.6],
  ],
  earlierLabs: [
    ['hemoglobinA1c', 7.5, 110],
    ['creatinine', 1.3, 110],
    ['egfr', 47, 110],
  ],
  conditions: [
    ['44054006', 'Diabetes mellitus type 2', 18],
    ['127013003', 'Diabetic renal disease', 4],
    ['1551000119108', 'Nonproliferative diabetic retinopathy due to type 2 diabetes mellitus', 2],
    ['59621000', 'Essential hypertension', 15],
  ],
  medications: [
    ['Insulin degludec 100 UNT/ML Pen Injector', '32 units at bedtime'],
    ['Insulin lispro 100 UNT/ML Pen Injector', 'before meals as directed'],
    ['Dulaglutide 1.5 MG Pen Injector', 'once a week'],
    ['Irbesartan 150 MG Oral Tablet', 'once daily'],
  ],
  answerKey: [
    { code: 'E11.22', quote: 'Type 2 diabetes with diabetic chronic kidney disease, stage 3a' },
    {
      code: 'I12.9',
      quote: 'Hypertensive kidney disease as well',
      why: 'Hypertension and kidney disease are linked by the classification even beside diabetes.',
    },
    { code: 'N18.31', quote: 'chronic kidney disease, stage 3a' },
    {
      code: 'E11.3293',
      quote: 'mild nonproliferative retinopathy of both eyes, no macular edema',
      why: 'Seventh character 3 is both eyes.',
    },
    { code: 'Z79.4', quote: 'Long-term insulin' },
    { code: 'Z79.85', quote: 'weekly dulaglutide continue' },
  ],
}
