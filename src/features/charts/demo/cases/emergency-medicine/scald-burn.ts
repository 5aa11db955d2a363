import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const scaldBurn: DemoCase = {
  id: 'emergency-scald-burn',
  title: 'Scald of the forearm and hand',
  specialty: 'Emergency medicine',
  setting: 'emergency',
  visit: 'emergency',
  patient: { sex: 'male', ageYears: 26 },
  daysBeforeAnchor: 145,
  reason: ['403191005', 'Second degree burn'],
  noteType: 'emergency',
  note: [
    [
      'What happened',
      prose`
        26-year-old law student, cooking pasta in the kitchen of his apartment, tipped boiling water
        over his left arm an hour ago. Twenty minutes under the tap at once. Right-handed. Healthy,
        takes nothing. Tetanus booster two years ago.`,
    ],
    [
      'Examination',
      prose`
        BP 134/80, pulse 96, temperature 36.7, saturation 99 %, pain 8. Left forearm, volar surface:
        blistered field of 9 by 6 cm, moist and pink beneath, blanches, very tender. Back of the
        left hand: two blisters on a red base, together 4 by 3 cm. Neither goes around the limb.
        Fingers move, pulses and feeling normal. Estimated area 2 % of body surface.`,
    ],
    [
      'Treatment',
      prose`
        Fentanyl by nose. Cleaned, loose blister roofs trimmed, silver foam laid on, fingers dressed
        one by one. Pain 2 on leaving.`,
    ],
    [
      'Assessment',
      prose`
        Second-degree burn of the left forearm and second-degree burn of the back of the left hand,
        less than ten percent of body surface, from hot water.`,
    ],
    [
      'Follow-up',
      prose`
        The hand is a special area, so the burn center looks at the pictures tonight and sees him on
        Friday. Elevate, move the fingers hourly, ibuprofen. Fever, smell or spreading redness: come
        back.`,
    ],
  ],
  vitals: {
    bloodPressure: [134, 80],
    pulse: 96,
    temperatureC: 36.7,
    oxygenSaturation: 99,
    pain: 8,
  },
  conditions: [['403191005', 'Second degree burn']],
  procedures: [['182531007', 'Dressing of wound']],
  medications: [['Ibuprofen 400 MG Oral Tablet', 'three times daily with food']],
  answerKey: [
    { code: 'T22.212A', quote: 'Second-degree burn of the left forearm' },
    { code: 'T23.262A', quote: 'second-degree burn of the back of the left hand' },
    {
      code: 'T31.0',
      quote: 'less than ten percent of body surface',
      why: 'The extent follows the sites; it stands first only when no site is known.',
    },
    { code: 'X12.XXXA', quote: 'tipped boiling water over his left arm' },
    { code: 'Y92.030', quote: 'in the kitchen of his apartment' },
    { code: 'Y93.G3', quote: 'cooking pasta' },
  ],
}
