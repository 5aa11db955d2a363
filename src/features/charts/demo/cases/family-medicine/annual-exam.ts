import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const annualExam: DemoCase = {
  id: 'family-medicine-annual-exam',
  title: 'Annual examination with abnormal findings',
  specialty: 'Family medicine',
  setting: 'outpatient',
  visit: 'check-up',
  patient: { sex: 'female', ageYears: 46 },
  daysBeforeAnchor: 33,
  reason: ['162673000', 'General examination of patient'],
  noteType: 'progress',
  note: [
    [
      'Subjective',
      prose`
        Established patient, a 46-year-old office manager, here for her yearly preventive visit. No
        complaints today. Mammogram and cervical screening are up to date. Smokes a pack of
        cigarettes daily since college and would like to stop before her daughter's wedding. Sleeps
        seven hours, walks the dog, drinks wine on weekends. Mother has hypertension; no cancer in
        first-degree relatives.`,
    ],
    [
      'Objective',
      prose`
        Blood pressure 126/78, heart rate 72, temperature 36.6. Weight 89.0 kg, height 165 cm, BMI
        32.7. Skin, breasts, thyroid, heart, chest and abdomen without abnormality. No edema.
        Fasting glucose 112, hemoglobin A1c 6.1 %, LDL 118, TSH 1.9.`,
    ],
    [
      'Assessment',
      prose`
        - Annual physical with abnormal findings as listed.
        - Prediabetes, new, A1c in the intermediate range.
        - Class 1 obesity; she has gained nine kilograms in two years.
        - Cigarette dependence, one pack a day, ready to quit.`,
    ],
    [
      'Plan',
      prose`
        Enrolled in the diabetes prevention program, 150 minutes of brisk walking a week, repeat A1c
        in six months. Varenicline starter pack with a quit date on the first of next month, quit
        line number given, twelve minutes of counseling. Tdap vaccine given today in the left
        deltoid. Colonoscopy ordered for age. Next preventive visit in a year.`,
    ],
  ],
  vitals: {
    bloodPressure: [126, 78],
    pulse: 72,
    temperatureC: 36.6,
    weightKg: 89,
    heightCm: 165,
  },
  labs: [
    ['glucose', 112],
    ['hemoglobinA1c', 6.1],
    ['ldlCholesterol', 118],
    ['thyrotropin', 1.9],
  ],
  earlierLabs: [['hemoglobinA1c', 5.6, 372]],
  conditions: [
    ['449868002', 'Smokes tobacco daily', 24],
    ['15777000', 'Prediabetes'],
    ['162864005', 'Body mass index 30+ - obesity (finding)', 2],
  ],
  procedures: [['399014008', 'Administration of diphtheria, pertussis, and tetanus vaccine']],
  medications: [['Varenicline 0.5 MG Oral Tablet', 'starter pack as directed']],
  answerKey: [
    {
      code: 'Z00.01',
      quote: 'Annual physical with abnormal findings',
      why: 'The examination is first-listed; the findings follow.',
    },
    { code: 'R73.03', quote: 'Prediabetes, new' },
    { code: 'E66.811', quote: 'Class 1 obesity' },
    {
      code: 'Z68.32',
      quote: 'BMI 32.7',
      why: 'Reported because the provider documented the obesity it measures.',
    },
    { code: 'F17.210', quote: 'Cigarette dependence, one pack a day' },
    { code: 'Z23', quote: 'Tdap vaccine given today' },
  ],
}
