import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const gestationalDiabetes: DemoCase = {
  id: 'obstetrics-gestational-diabetes',
  title: 'Gestational diabetes on insulin',
  specialty: 'Obstetrics and gynecology',
  setting: 'outpatient',
  visit: 'prenatal',
  patient: { sex: 'female', ageYears: 31 },
  daysBeforeAnchor: 19,
  reason: ['424619006', 'Prenatal visit'],
  noteType: 'progress',
  note: [
    ['Visit', 'High-risk prenatal clinic, 30 weeks 3 days, singleton.'],
    [
      'Interval history',
      prose`
        31-year-old gravida 1, glucose tolerance test positive four weeks ago. Despite the meal plan
        and walks after dinner the morning values on her meter are 102 to 116. Baby moves all day.
        No bleeding, headache or fluid. Gained four kilograms so far.`,
    ],
    [
      'Examination',
      prose`
        BP 122/78, pulse 86, temperature 36.7, weight 96.0 kg, urine without protein. Fundal height
        31 cm, fetal heart 146. No edema.`,
    ],
    [
      'Ultrasound',
      prose`
        Estimated weight 1,640 g, 62nd percentile; abdominal circumference 70th. Fluid normal,
        placenta anterior, cephalic.`,
    ],
    ['Laboratory', 'A1c 5.5 %. Hemoglobin 12.1. Fasting glucose today 108 mg/dL.'],
    [
      'Assessment',
      prose`
        Gestational diabetes, diet no longer enough; insulin started today, so that it is now
        insulin controlled. Obesity complicating pregnancy, class 2 before conception, growth scans
        every four weeks.`,
    ],
    [
      'Plan',
      prose`
        NPH insulin 10 units at bedtime with titration by telephone twice a week. Kick counts.
        Nonstress testing from 32 weeks. Aspirin 81 mg continues. Tdap given at the last visit.
        Glucose test six weeks after birth explained. Anesthesia consultation at 34 weeks.`,
    ],
  ],
  vitals: { bloodPressure: [122, 78], pulse: 86, temperatureC: 36.7, weightKg: 96 },
  labs: [
    ['hemoglobinA1c', 5.5],
    ['hemoglobin', 12.1],
    ['glucose', 108],
  ],
  conditions: [
    ['11687002', 'Gestational diabetes mellitus'],
    ['162864005', 'Body mass index 30+ - obesity (finding)', 5],
  ],
  medications: [
    ['Insulin isophane 100 UNT/ML Pen Injector', '10 units at bedtime'],
    ['Aspirin 81 MG Oral Tablet', 'once daily'],
  ],
  answerKey: [
    {
      code: 'O24.414',
      quote: 'Gestational diabetes, diet no longer enough; insulin started today',
      why: 'Control is in the code: Z79.4 is not added (I.C.15.i).',
    },
    {
      code: 'O99.213',
      quote: 'Obesity complicating pregnancy',
      why: '30 weeks is the third trimester (from 28 weeks 0 days).',
    },
    {
      code: 'E66.812',
      quote: 'class 2 before conception',
      why: 'Names the obesity; BMI codes are not assigned in pregnancy (I.C.21.c.3).',
    },
    { code: 'Z79.82', quote: 'Aspirin 81 mg continues' },
    { code: 'Z3A.30', quote: '30 weeks 3 days' },
  ],
  lesson: 'No Z79.4 and no Z68 with gestational diabetes and obesity in pregnancy.',
}
