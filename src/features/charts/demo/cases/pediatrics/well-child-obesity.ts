import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const wellChildObesity: DemoCase = {
  id: 'pediatrics-well-child-obesity',
  title: 'Well-child visit with an abnormal finding',
  specialty: 'Pediatrics',
  setting: 'outpatient',
  visit: 'well-child',
  patient: { sex: 'male', ageYears: 9 },
  daysBeforeAnchor: 30,
  reason: ['410620009', 'Well child visit'],
  noteType: 'progress',
  note: [
    [
      'Interval',
      prose`
        A cheerful 9-year-old boy with his grandmother, who raises him. Third grade, reads above
        level, best friend lives next door. Sleeps ten hours. Screens about four hours a day since
        soccer stopped; sweet tea with meals. No snoring, headaches or belly pain. Brushes once a
        day.`,
    ],
    [
      'Growth and vital signs',
      prose`
        Weight 43.5 kg, height 140 cm, BMI 22.2, which plots at the 97th percentile, below 120
        percent of the 95th. BP 106/66, pulse 84, temperature 36.8.`,
    ],
    [
      'Examination',
      prose`
        Vision 20/20, hearing passed. Ears, throat, heart, lungs, abdomen normal. Prepubertal. No
        dark velvety skin at the nape. Spine straight, gait easy.`,
    ],
    ['Screening results', 'Glucose 88 mg/dL, ALT 24, LDL 96, HDL 47; all as expected for age.'],
    [
      'Assessment',
      prose`
        Routine health examination of a school-age child with an abnormal finding: class 1 obesity,
        not noted before. Development appropriate.`,
    ],
    [
      'Plan',
      prose`
        Family agreed on two changes: water at dinner, and the walking school bus. Dietitian group
        with other families for six sessions. Influenza vaccination given today by nasal spray.
        Fluoride varnish. Weight check in three months; next yearly visit with human papillomavirus
        vaccine.`,
    ],
  ],
  vitals: {
    bloodPressure: [106, 66],
    pulse: 84,
    temperatureC: 36.8,
    weightKg: 43.5,
    heightCm: 140,
  },
  labs: [
    ['glucose', 88],
    ['alanineAminotransferase', 24],
    ['ldlCholesterol', 96],
    ['hdlCholesterol', 47],
  ],
  conditions: [['162864005', 'Body mass index 30+ - obesity (finding)']],
  answerKey: [
    {
      code: 'Z00.121',
      quote: 'Routine health examination of a school-age child with an abnormal finding',
    },
    { code: 'E66.811', quote: 'class 1 obesity' },
    {
      code: 'Z68.54',
      quote: 'at the 97th percentile, below 120 percent of the 95th',
      why: 'Children take the percentile codes Z68.5-.',
    },
    { code: 'Z23', quote: 'Influenza vaccination given today' },
  ],
}
