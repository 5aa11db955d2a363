import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const posttraumaticStress: DemoCase = {
  id: 'psychiatry-posttraumatic-stress',
  title: 'Chronic post-traumatic stress in a veteran',
  specialty: 'Psychiatry',
  setting: 'outpatient',
  visit: 'problem',
  patient: { sex: 'male', ageYears: 38 },
  daysBeforeAnchor: 115,
  reason: ['47505003', 'Posttraumatic stress disorder', 9],
  noteType: 'consultation',
  note: [
    ['Source', 'Patient alone; letters from primary care read beforehand.'],
    [
      'History',
      prose`
        38-year-old truck dispatcher, deployed twice with an engineer company. In the second tour
        the vehicle ahead of his was destroyed. Since then, now nine years, he sits facing doors,
        starts at pans dropped in the kitchen, drives around bridges and quarrels over little. Four
        nights a week he dreams the road again and wakes fighting; his wife sleeps elsewhere, and he
        dreads going to bed. Drinks two beers on Saturdays. No drugs. Never wished to die: "my girls
        need a ride to school".`,
    ],
    [
      'Mental status examination',
      prose`
        Punctual, tense, good eye contact, jokes to step aside from feeling. Affect narrow. No
        psychosis. Checklist score 58 of 80. Attention good in the room.`,
    ],
    ['Physical data', 'BP 130/84, pulse 78, temperature 36.7.'],
    [
      'Diagnostic impression',
      prose`
        Post-traumatic stress disorder, chronic. Nightmare disorder that calls for treatment of its
        own. Personal history of military deployment.`,
    ],
    [
      'Recommendations',
      prose`
        He chose prolonged exposure, twelve weekly sessions, with Dr. R. from next Monday. Prazosin
        1 mg at night, doubling each week to 6 mg if the pressure allows. Sertraline was discussed
        and kept in reserve. Couples hour once a month. Firearms are locked at his brother's. Crisis
        line card given.`,
    ],
  ],
  vitals: { bloodPressure: [130, 84], pulse: 78, temperatureC: 36.7 },
  conditions: [['47505003', 'Posttraumatic stress disorder', 9]],
  medications: [['Prazosin 1 MG Oral Capsule', 'at bedtime, rising weekly']],
  answerKey: [
    { code: 'F43.12', quote: 'Post-traumatic stress disorder, chronic' },
    { code: 'F51.5', quote: 'Nightmare disorder that calls for treatment of its own' },
    { code: 'Z91.82', quote: 'Personal history of military deployment' },
  ],
}
