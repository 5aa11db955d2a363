import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const opioidRemission: DemoCase = {
  id: 'psychiatry-opioid-remission',
  title: 'Opioid use disorder in remission on buprenorphine',
  specialty: 'Psychiatry',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'male', ageYears: 33 },
  daysBeforeAnchor: 17,
  reason: ['75544000', 'Opioid dependence', 7],
  noteType: 'progress',
  note: [
    [
      'Check-in',
      prose`
        33-year-old carpenter, month twenty-two of buprenorphine-naloxone. No use, no craving worth
        a number. He sponsors two men at the Tuesday meeting and coaches his son's team. The film
        dissolves under the tongue at six every morning before work. Still fifteen cigarettes a day
        and not ready to set a date. He has put off the liver appointment.`,
    ],
    [
      'Objective',
      prose`
        BP 126/82, pulse 74, temperature 36.6. Pupils 4 mm, old tracks healed white. Liver edge not
        felt, no jaundice. Urine: buprenorphine and its metabolite present, all else absent.
        Prescription monitor without surprises. ALT 74, AST 58, bilirubin 0.8, platelets 212.`,
    ],
    [
      'Assessment',
      prose`
        1. Opioid use disorder, moderate, in sustained remission on maintenance therapy.
        2. Chronic hepatitis C, RNA positive, never treated.
        3. Nicotine dependence, cigarettes.`,
    ],
    [
      'Plan',
      prose`
        Same dose, 16 mg, four-week supply. Hepatology called while he sat here: an eight-week
        course can start within the month, and his partner drives him. Naloxone kit renewed. Short
        advice on tobacco with lozenges for the drive to work. Urine at random intervals. See in
        four weeks.`,
    ],
    ['Time', 'Twenty-six minutes face to face, most of it counseling and arranging care.'],
  ],
  vitals: { bloodPressure: [126, 82], pulse: 74, temperatureC: 36.6 },
  labs: [
    ['alanineAminotransferase', 74],
    ['aspartateAminotransferase', 58],
    ['bilirubin', 0.8],
    ['platelets', 212],
  ],
  conditions: [
    ['75544000', 'Opioid dependence', 7],
    ['128302006', 'Chronic hepatitis C', 5],
    ['449868002', 'Smokes tobacco daily', 15],
  ],
  medications: [['Buprenorphine 8 MG / naloxone 2 MG Sublingual Film', 'two films once daily']],
  answerKey: [
    {
      code: 'F11.21',
      quote: 'Opioid use disorder, moderate, in sustained remission on maintenance therapy',
      why: 'Moderate use disorder is dependence; remission is coded when the provider documents it.',
    },
    { code: 'B18.2', quote: 'Chronic hepatitis C, RNA positive' },
    { code: 'F17.210', quote: 'Nicotine dependence, cigarettes' },
  ],
}
