import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const alcoholWithdrawal: DemoCase = {
  id: 'hospital-medicine-alcohol-withdrawal',
  title: 'Alcohol withdrawal delirium with electrolyte losses',
  specialty: 'Hospital medicine',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'male', ageYears: 47 },
  daysBeforeAnchor: 165,
  stayDays: 6,
  reason: ['8635005', 'Alcohol withdrawal delirium'],
  noteType: 'discharge',
  note: [
    [
      'Narrative',
      prose`
        A 47-year-old house painter ran out of money for vodka on a Friday; on Sunday night he was
        shouting at workmen who were not there and his mother called for help. A liter a day for ten
        years, two earlier detoxifications, one withdrawal seizure in 2021. Known alcohol
        dependence.`,
    ],
    [
      'On admission',
      prose`
        BP 174/102, pulse 132, respirations 24, temperature 38.0, saturation 96 %. Soaked, picking
        at the sheet, coarse tremor, disoriented in place and time. Liver edge two fingers below the
        ribs, tender. No ascites, no stiff neck, no wound on the head. Withdrawal scale 31.`,
    ],
    [
      'Laboratory',
      prose`
        Potassium 2.8, magnesium 1.1, phosphate 2.6, sodium 136, glucose 92, AST 214, ALT 88,
        bilirubin 3.1, INR 1.2, platelets 168, creatinine 0.7. Ethanol less than 10. CT of the head
        normal. Ultrasound: fatty liver, no fluid.`,
    ],
    [
      'Course by day',
      prose`
        Phenobarbital load and lorazepam by score; thiamine 500 mg three times a day before any
        glucose. Potassium and magnesium by vein, then by mouth: 3.9 and 1.9 on day three. The
        workmen vanished on day four. Discriminant function 21, so no steroid. He ate, walked, and
        asked for naltrexone, which was begun at half dose with the liver in view.`,
    ],
    [
      'Diagnoses',
      prose`
        Alcohol dependence with withdrawal delirium. Alcoholic hepatitis without ascites.
        Hypokalemia and hypomagnesemia, both replaced.`,
    ],
    ['Going out', 'Residential program, bed held from today; mother has the papers.'],
  ],
  vitals: {
    bloodPressure: [174, 102],
    pulse: 132,
    respirations: 24,
    temperatureC: 38,
    oxygenSaturation: 96,
  },
  labs: [
    ['potassium', 2.8, 3.9],
    ['magnesium', 1.1, 1.9],
    ['phosphate', 2.6],
    ['sodium', 136],
    ['glucose', 92],
    ['aspartateAminotransferase', 214],
    ['alanineAminotransferase', 88],
    ['bilirubin', 3.1],
    ['inr', 1.2],
    ['platelets', 168],
    ['creatinine', 0.7],
  ],
  conditions: [
    ['8635005', 'Alcohol withdrawal delirium'],
    ['7200002', 'Alcoholism', 10],
    ['43339004', 'Hypokalemia'],
  ],
  medications: [
    ['Naltrexone hydrochloride 50 MG Oral Tablet', 'half a tablet once daily'],
    ['Thiamine 100 MG Oral Tablet', 'once daily'],
  ],
  answerKey: [
    {
      code: 'F10.231',
      quote: 'Alcohol dependence with withdrawal delirium',
      poa: 'Y',
      why: 'One code for dependence, withdrawal and delirium.',
    },
    { code: 'K70.10', quote: 'Alcoholic hepatitis without ascites', poa: 'Y' },
    { code: 'E87.6', quote: 'Hypokalemia', poa: 'Y' },
    { code: 'E83.42', quote: 'hypomagnesemia, both replaced', poa: 'Y' },
  ],
}
