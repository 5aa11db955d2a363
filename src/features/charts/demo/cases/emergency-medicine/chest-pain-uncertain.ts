import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const chestPainUncertain: DemoCase = {
  id: 'emergency-chest-pain-uncertain',
  title: 'Chest pain, cause not established',
  specialty: 'Emergency medicine',
  setting: 'emergency',
  visit: 'emergency',
  patient: { sex: 'male', ageYears: 49 },
  daysBeforeAnchor: 3,
  reason: ['29857009', 'Chest pain'],
  noteType: 'emergency',
  note: [
    ['Chief complaint', 'Chest wall pain since noon.'],
    [
      'History of present illness',
      prose`
        49-year-old tile setter with sharp pain to the left of the breastbone after a morning of
        kneeling and pulling. It bites with a deep breath or when he pushes himself out of a chair.
        No sweat, no radiation, no breathlessness. His father had a coronary bypass at fifty-two,
        which is why he came. Takes hydrochlorothiazide for high blood pressure.`,
    ],
    [
      'Physical exam',
      prose`
        BP 144/88, pulse 76, respirations 16, temperature 36.7, oxygen saturation 99 %. Pressing on
        the third and fourth rib cartilages on the left gives his exact pain. Heart and lungs
        normal, calves soft, pulses even.`,
    ],
    [
      'ED course',
      prose`
        Electrocardiogram: sinus rhythm, no ST change, same two hours later. Troponin 4 and 5 ng/L.
        Potassium 3.9, creatinine 0.9, glucose 101, hemoglobin 15.3. Radiograph clear. Acetaminophen
        and ibuprofen took the edge off. Heart score 3.`,
    ],
    [
      'Medical decision making',
      prose`
        Acute coronary syndrome ruled out by serial tests. Suspect costochondritis, but I cannot
        call it proven tonight. Final impression: chest wall pain; essential hypertension.`,
    ],
    [
      'Disposition',
      prose`
        Home. Heat, ibuprofen with food for five days. Own physician this week, who may wish a
        stress test given the family. Return for pressure, faintness or short breath.`,
    ],
  ],
  vitals: {
    bloodPressure: [144, 88],
    pulse: 76,
    respirations: 16,
    temperatureC: 36.7,
    oxygenSaturation: 99,
  },
  labs: [
    ['troponin', 4, 5],
    ['potassium', 3.9],
    ['creatinine', 0.9],
    ['glucose', 101],
    ['hemoglobin', 15.3],
  ],
  conditions: [
    ['29857009', 'Chest pain'],
    ['59621000', 'Essential hypertension', 4],
  ],
  procedures: [['29303009', 'Electrocardiographic procedure']],
  medications: [
    ['Hydrochlorothiazide 25 MG Oral Tablet', 'once daily'],
    ['Ibuprofen 400 MG Oral Tablet', 'three times daily with food'],
  ],
  answerKey: [
    {
      code: 'R07.89',
      quote: 'Final impression: chest wall pain',
      why: 'Suspected costochondritis and the excluded coronary syndrome are not coded.',
    },
    { code: 'I10', quote: 'essential hypertension' },
  ],
  lesson: 'Emergency visits are outpatient: suspected and ruled-out conditions stay off the claim.',
}
