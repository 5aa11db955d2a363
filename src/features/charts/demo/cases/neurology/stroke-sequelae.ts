import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const strokeSequelae: DemoCase = {
  id: 'neurology-stroke-sequelae',
  title: 'Late effects of a stroke',
  specialty: 'Neurology',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'female', ageYears: 68 },
  daysBeforeAnchor: 29,
  reason: ['390906007', 'Follow-up encounter'],
  noteType: 'progress',
  note: [
    [
      'Today',
      prose`
        Stroke clinic at fourteen months. Mrs. K. is 68; a 68-year-old right-handed baker when the
        left hemisphere was struck by a clot last year, she is now back behind the counter two
        mornings a week, serving and no longer kneading.`,
    ],
    [
      'Function',
      prose`
        She dresses alone with a button hook, walks outdoors with an ankle brace, and climbs stairs
        with a rail. Names escape her and she avoids the telephone, but she followed our whole
        conversation. No new weakness, no seizure, no fall, mood good. Pill box filled by her
        husband: clopidogrel every day, rosuvastatin, amlodipine.`,
    ],
    [
      'Examination',
      prose`
        BP 126/78, pulse 70 regular, temperature 36.5. Speech halting with word-finding pauses,
        repetition poor, comprehension full. Right arm grade 4 with increased tone, right leg grade
        4 plus, reflexes brisk on that side. Carotids silent.`,
    ],
    ['Laboratory', 'LDL 58 mg/dL, HDL 49, creatinine 0.7, A1c 5.4 %.'],
    [
      'Assessment and plan',
      prose`
        Right hemiparesis, dominant side, as a sequela of cerebral infarction. Residual aphasia from
        the same infarction. Hypertension at goal. Long-term clopidogrel continues. Botulinum toxin
        for the finger flexors was offered and declined for now. Six more sessions of language
        therapy requested from her insurer, driving assessment next month, clinic in a year.`,
    ],
  ],
  vitals: { bloodPressure: [126, 78], pulse: 70, temperatureC: 36.5 },
  labs: [
    ['ldlCholesterol', 58],
    ['hdlCholesterol', 49],
    ['creatinine', 0.7],
    ['hemoglobinA1c', 5.4],
  ],
  conditions: [
    ['50582007', 'Hemiplegia', 1],
    ['87486003', 'Aphasia', 1],
    ['59621000', 'Essential hypertension', 9],
  ],
  medications: [
    ['Clopidogrel 75 MG Oral Tablet', 'once daily'],
    ['Rosuvastatin 20 MG Oral Tablet', 'once daily'],
    ['Amlodipine 5 MG Oral Tablet', 'once daily'],
  ],
  answerKey: [
    {
      code: 'I69.351',
      quote: 'Right hemiparesis, dominant side, as a sequela of cerebral infarction',
      why: 'I69 names deficit and cause together: neither I63 nor Z86.73 belongs beside it.',
    },
    { code: 'I69.320', quote: 'Residual aphasia from the same infarction' },
    { code: 'I10', quote: 'Hypertension at goal' },
    { code: 'Z79.02', quote: 'Long-term clopidogrel continues' },
  ],
  lesson: 'Deficits that remain are I69; Z86.73 is for a stroke that left none.',
}
