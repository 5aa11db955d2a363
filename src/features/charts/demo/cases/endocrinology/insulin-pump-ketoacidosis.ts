import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const insulinPumpKetoacidosis: DemoCase = {
  id: 'endocrinology-insulin-pump-ketoacidosis',
  title: 'Ketoacidosis after an insulin pump failed',
  specialty: 'Endocrinology',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'female', ageYears: 29 },
  daysBeforeAnchor: 88,
  stayDays: 2,
  reason: ['422400008', 'Vomiting'],
  noteType: 'discharge',
  note: [
    ['Chief complaint', 'Vomiting and an alarm that had gone silent.'],
    [
      'History',
      prose`
        Type 1 diabetes since age nine, on a pump for six years. This 29-year-old nurse came off a
        night shift, heard no alarm and slept. She woke thirsty, vomiting and short of breath. The
        screen was blank: the motor of the pump had broken down and no insulin had been delivered
        for about nine hours. She gave four units by pen and came in.`,
    ],
    [
      'Examination',
      prose`
        Drowsy but oriented. BP 102/60, pulse 124, respirations 28 and deep, temperature 36.4,
        saturation 99 %. Dry mouth, abdomen diffusely tender without guarding.`,
    ],
    [
      'Laboratory',
      prose`
        Glucose 486 mg/dL, venous pH 7.09, bicarbonate 8, anion gap 27, ketones strongly positive,
        potassium 5.6, creatinine 1.2, white count 14.1 without fever or focus. A1c 7.3 %. Pregnancy
        test negative. Eighteen hours later glucose 164, bicarbonate 21, potassium 3.9.`,
    ],
    [
      'Treatment',
      prose`
        Four liters of crystalloid, insulin infusion by protocol, potassium from the second liter.
        Gap closed overnight and she ate breakfast. Glargine overlapped the infusion. The maker
        replaced the device by courier; our educator watched her load it.`,
    ],
    [
      'Discharge diagnoses',
      prose`
        1. Mechanical breakdown of the insulin pump.
        2. Underdosing of insulin as its consequence.
        3. Diabetic ketoacidosis in type 1 diabetes, without coma, resolved.`,
    ],
  ],
  vitals: {
    bloodPressure: [102, 60],
    pulse: 124,
    respirations: 28,
    temperatureC: 36.4,
    oxygenSaturation: 99,
  },
  labs: [
    ['glucose', 486, 164],
    ['bicarbonate', 8, 21],
    ['potassium', 5.6, 3.9],
    ['creatinine', 1.2],
    ['leukocytes', 14.1],
    ['hemoglobinA1c', 7.3],
  ],
  conditions: [
    ['46635009', 'Diabetes mellitus type 1', 20],
    ['420422005', 'Ketoacidosis due to diabetes mellitus'],
  ],
  medications: [
    ['Insulin lispro 100 UNT/ML Injectable Solution', 'by pump'],
    ['Insulin glargine 100 UNT/ML Injectable Solution', 'back-up pen'],
  ],
  answerKey: [
    {
      code: 'T85.614A',
      quote: 'Mechanical breakdown of the insulin pump',
      poa: 'Y',
      why: 'Underdose from pump failure: the mechanical complication is sequenced first (I.C.4.a.5.a).',
    },
    { code: 'T38.3X6A', quote: 'Underdosing of insulin as its consequence', poa: 'Y' },
    {
      code: 'E10.10',
      quote: 'Diabetic ketoacidosis in type 1 diabetes, without coma',
      poa: 'Y',
      why: 'Type 1 implies insulin: Z79.4 adds nothing.',
    },
  ],
  lesson:
    'A failed pump is coded first, the underdosing second, the diabetes and its complication third.',
}
