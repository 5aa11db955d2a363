import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const diabetesNeuropathy: DemoCase = {
  id: 'family-medicine-diabetes-neuropathy',
  title: 'Diabetes visit with neuropathy and three drug classes',
  specialty: 'Family medicine',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'male', ageYears: 58 },
  daysBeforeAnchor: 12,
  reason: ['44054006', 'Diabetes mellitus type 2', 11],
  noteType: 'progress',
  note: [
    ['Reason for visit', 'Quarterly diabetes check; burning feet at night.'],
    [
      'Interval history',
      prose`
        This 58-year-old bus driver has had type 2 diabetes for eleven years. Since we last met he
        started a night shift and has been eating from vending machines; his home readings run
        between 190 and 260. For about five months both soles have burned after he goes to bed, and
        he no longer feels the pedals well in thin shoes. He denies chest pain, visual change or
        hypoglycemia. He takes metformin every day, injects insulin glargine 24 units each evening
        and uses semaglutide once a week. Lisinopril and atorvastatin are refilled on time.`,
    ],
    [
      'Examination',
      prose`
        BP 134/82, pulse 76, temperature 36.7, oxygen saturation 98 % on room air. Heart regular,
        lungs clear. Feet: skin intact, pulses full, 10 g monofilament absent at six of ten sites on
        each side, vibration sense lost at both great toes, ankle reflexes absent.`,
    ],
    [
      'Data reviewed',
      'Hemoglobin A1c 9.4 % (7.8 % four months ago). Glucose 238 mg/dL. Creatinine 0.9 mg/dL, eGFR 97. LDL 84.',
    ],
    [
      'Assessment and plan',
      prose`
        1. Type 2 diabetes with diabetic polyneuropathy, both feet. Start duloxetine 30 mg;
        protective footwear and podiatry referral.
        2. Diabetes is uncontrolled with hyperglycemia. Glargine up to 30 units, dietitian visit,
        keep metformin and semaglutide, which he uses long term.
        3. Essential hypertension, at goal on lisinopril.
        4. Hyperlipidemia, continue atorvastatin. Return in six weeks.`,
    ],
  ],
  vitals: { bloodPressure: [134, 82], pulse: 76, temperatureC: 36.7, oxygenSaturation: 98 },
  labs: [
    ['hemoglobinA1c', 9.4],
    ['glucose', 238],
    ['creatinine', 0.9],
    ['egfr', 97],
    ['ldlCholesterol', 84],
  ],
  earlierLabs: [
    ['hemoglobinA1c', 7.8, 118],
    ['hemoglobinA1c', 7.4, 240],
    ['creatinine', 0.9, 240],
  ],
  conditions: [
    ['44054006', 'Diabetes mellitus type 2', 11],
    ['59621000', 'Essential hypertension', 9],
    ['55822004', 'Hyperlipidemia', 9],
    ['368581000119106', 'Neuropathy due to type 2 diabetes mellitus'],
  ],
  medications: [
    ['Metformin hydrochloride 1000 MG Oral Tablet', 'twice daily with meals'],
    ['Insulin glargine 100 UNT/ML Injectable Solution', '30 units every evening'],
    ['Semaglutide 1 MG Pen Injector', 'once a week'],
    ['lisinopril 10 MG Oral Tablet', 'once daily'],
    ['Duloxetine 30 MG Delayed Release Oral Capsule', 'once daily'],
  ],
  answerKey: [
    {
      code: 'E11.42',
      quote: 'Type 2 diabetes with diabetic polyneuropathy',
      why: 'The combination code names diabetes and polyneuropathy together; G62.9 is not added.',
    },
    {
      code: 'E11.65',
      quote: 'uncontrolled with hyperglycemia',
      why: 'Uncontrolled is coded by its direction, here hyperglycemia.',
    },
    { code: 'I10', quote: 'Essential hypertension, at goal' },
    { code: 'E78.5', quote: 'Hyperlipidemia, continue atorvastatin' },
    { code: 'Z79.4', quote: 'injects insulin glargine 24 units each evening' },
    {
      code: 'Z79.84',
      quote: 'He takes metformin every day',
      why: 'Insulin and oral drugs are each reported since FY2022.',
    },
    { code: 'Z79.85', quote: 'uses semaglutide once a week' },
  ],
  lesson: 'Several diabetes complications take several codes, and each drug class has its own Z79.',
}
