import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const underdosing: DemoCase = {
  id: 'family-medicine-underdosing',
  title: 'Blood pressure above goal after tablets were rationed',
  specialty: 'Family medicine',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'female', ageYears: 67 },
  daysBeforeAnchor: 47,
  reason: ['59621000', 'Essential hypertension', 14],
  noteType: 'progress',
  note: [
    [
      'HPI',
      prose`
        Ms. B. is a 67-year-old retired seamstress followed for high blood pressure. Her cuff at
        home has shown values in the 160s for three weeks. On direct questioning she explains that
        her supplementary insurance lapsed and that she deliberately takes her lisinopril only every
        other day because she cannot afford the refill. She has had no headache, chest pressure,
        breathlessness or swelling. Her hypothyroidism has been stable for years and the
        levothyroxine, which is cheap, she never misses.`,
    ],
    [
      'Medications',
      'Lisinopril 20 mg daily as prescribed (taken on alternate days); levothyroxine 75 mcg.',
    ],
    [
      'Exam',
      prose`
        Seated BP 168/94, repeated after five minutes 164/92. Pulse 70, temperature 36.5, saturation
        97 %. Optic discs sharp. No gallop, no bruit, no ankle edema. Thyroid not palpable.`,
    ],
    ['Results', 'Creatinine 0.8 mg/dL, potassium 4.2 mmol/L, TSH 2.3 mIU/L. ECG: no hypertrophy.'],
    [
      'Assessment/Plan',
      prose`
        Essential hypertension, above goal. The rise is explained by underdosing of the ACE
        inhibitor and not by a failing drug, so the dose stays as it is: lisinopril 20 mg every
        single day. Our social worker enrolled her in the low-cost generic program while she was in
        the room and the pharmacy will fill ninety tablets for four dollars. Acquired
        hypothyroidism, well replaced, no change. Nurse visit for blood pressure in two weeks, visit
        with me in two months.`,
    ],
  ],
  vitals: {
    bloodPressure: [168, 94],
    pulse: 70,
    temperatureC: 36.5,
    oxygenSaturation: 97,
  },
  labs: [
    ['creatinine', 0.8],
    ['potassium', 4.2],
    ['thyrotropin', 2.3],
  ],
  conditions: [
    ['59621000', 'Essential hypertension', 14],
    ['40930008', 'Hypothyroidism', 8],
  ],
  medications: [
    ['lisinopril 20 MG Oral Tablet', 'once daily'],
    ['Levothyroxine Sodium 0.075 MG Oral Tablet', 'once daily'],
  ],
  allergies: [['91936005', 'Allergy to penicillin', 20]],
  answerKey: [
    {
      code: 'I10',
      quote: 'Essential hypertension, above goal',
      why: 'The condition comes first; an underdosing code is never first-listed.',
    },
    { code: 'T46.4X6A', quote: 'underdosing of the ACE inhibitor' },
    {
      code: 'Z91.120',
      quote: 'takes her lisinopril only every other day because she cannot afford the refill',
      why: 'States the intent and the reason of the underdosing: deliberate, for lack of money.',
    },
    { code: 'E03.9', quote: 'Acquired hypothyroidism, well replaced' },
  ],
  lesson:
    'Underdosing needs three parts: the condition, the drug (sixth character 6) and the reason.',
}
