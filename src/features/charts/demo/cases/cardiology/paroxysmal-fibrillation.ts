import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const paroxysmalFibrillation: DemoCase = {
  id: 'cardiology-paroxysmal-fibrillation',
  title: 'Paroxysmal atrial fibrillation with sleep apnea',
  specialty: 'Cardiology',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'male', ageYears: 63 },
  daysBeforeAnchor: 54,
  reason: ['282825002', 'Paroxysmal atrial fibrillation', 2],
  noteType: 'progress',
  note: [
    ['Chief complaint', 'Fluttering, two spells in three months.'],
    [
      'History of present illness',
      prose`
        Mr. D. is a 63-year-old accountant whose monitor last year caught runs of atrial
        fibrillation that end by themselves within a day. Since our last talk he noticed two, one
        after a long flight and one after a heavy dinner, each about four hours with lightheadedness
        but no faint. He carries a watch tracing of the second. He has missed no apixaban and has
        had no bleeding beyond a shaving cut. His wife reports that the breathing mask spends most
        nights in a drawer.`,
    ],
    ['Vital signs', 'BP 138/86, heart rate 64, oxygen 97 %, temperature 36.6.'],
    [
      'Examination',
      prose`
        Regular rhythm, no murmur. Thyroid normal. Lungs clear. No carotid bruit and no peripheral
        edema. Large neck, crowded oropharynx.`,
    ],
    [
      'Studies',
      prose`
        Twelve-lead tracing today: sinus rhythm, QRS 92 ms. Echo of this year: left atrium 42 mm,
        normal function. Potassium 4.1, creatinine 1.1, TSH 2.6, hemoglobin 15.1.`,
    ],
    [
      'Impression and plan',
      prose`
        Paroxysmal atrial fibrillation, symptomatic but rare; flecainide as pill-in-pocket
        prescribed with the first dose supervised here. Anticoagulation with apixaban is for the
        long term, the score being two. Essential hypertension, acceptable on losartan. Obstructive
        sleep apnea, poorly treated, is the likeliest driver: new mask fitting arranged this week.
        Ablation discussed; he prefers to wait.`,
    ],
  ],
  vitals: { bloodPressure: [138, 86], pulse: 64, temperatureC: 36.6, oxygenSaturation: 97 },
  labs: [
    ['potassium', 4.1],
    ['creatinine', 1.1],
    ['thyrotropin', 2.6],
    ['hemoglobin', 15.1],
  ],
  conditions: [
    ['282825002', 'Paroxysmal atrial fibrillation', 2],
    ['59621000', 'Essential hypertension', 10],
    ['78275009', 'Obstructive sleep apnea syndrome', 5],
  ],
  procedures: [['29303009', 'Electrocardiographic procedure']],
  medications: [
    ['Apixaban 5 MG Oral Tablet', 'twice daily'],
    ['Losartan 50 MG Oral Tablet', 'once daily'],
    ['Flecainide 100 MG Oral Tablet', 'two tablets for a spell'],
  ],
  answerKey: [
    { code: 'I48.0', quote: 'Paroxysmal atrial fibrillation, symptomatic but rare' },
    { code: 'I10', quote: 'Essential hypertension, acceptable on losartan' },
    { code: 'G47.33', quote: 'Obstructive sleep apnea' },
    { code: 'Z79.01', quote: 'Anticoagulation with apixaban is for the long term' },
  ],
}
