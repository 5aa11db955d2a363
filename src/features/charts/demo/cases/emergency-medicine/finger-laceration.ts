import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const fingerLaceration: DemoCase = {
  id: 'emergency-finger-laceration',
  title: 'Finger laceration from a kitchen knife',
  specialty: 'Emergency medicine',
  setting: 'emergency',
  visit: 'emergency',
  patient: { sex: 'female', ageYears: 35 },
  daysBeforeAnchor: 22,
  reason: ['312608009', 'Laceration'],
  noteType: 'emergency',
  note: [
    ['Chief complaint', 'Cut finger.'],
    [
      'History',
      prose`
        35-year-old violinist, right-handed, was cutting a squash for supper in the kitchen of her
        own house when the knife slipped into the left index finger. Bleeding stopped with a towel.
        Last tetanus shot fourteen years ago. No blood thinner. She fears for the finger that she
        plays with.`,
    ],
    [
      'Examination',
      prose`
        BP 118/74, pulse 82, temperature 36.6, pain 4. Palmar side of the left index finger, middle
        segment: clean straight wound of 2.2 cm into the fat. Nail untouched. Two-point
        discrimination 4 mm on both sides, deep and superficial flexors pull against resistance,
        capillary refill brisk.`,
    ],
    [
      'Exploration and repair',
      prose`
        Digital block with lidocaine, tourniquet for six minutes. Sheath seen and whole, no foreign
        body, no nerve in the cut. Irrigated with half a liter, closed with five stitches of 5-0
        nylon, dressed and splinted in slight flexion.`,
    ],
    [
      'Impression',
      'Laceration of the left index finger without foreign body and without nail damage.',
    ],
    [
      'Plan',
      prose`
        Tetanus-diphtheria-pertussis vaccine given. Keep dry for a day, stitches out on day ten at
        the hand clinic, where she may ask about the instrument. Warned of redness, pus, numb tip.
        No antibiotic needed.`,
    ],
  ],
  vitals: { bloodPressure: [118, 74], pulse: 82, temperatureC: 36.6, pain: 4 },
  conditions: [['312608009', 'Laceration']],
  procedures: [
    ['288086009', 'Suture open wound'],
    ['399014008', 'Administration of diphtheria, pertussis, and tetanus vaccine'],
  ],
  answerKey: [
    {
      code: 'S61.211A',
      quote: 'Laceration of the left index finger without foreign body and without nail damage',
    },
    { code: 'W26.0XXA', quote: 'the knife slipped into the left index finger' },
    { code: 'Y92.010', quote: 'in the kitchen of her own house' },
    { code: 'Y93.G1', quote: 'cutting a squash for supper' },
    { code: 'Z23', quote: 'Tetanus-diphtheria-pertussis vaccine given' },
  ],
  lesson:
    'Injury first, then cause, place and activity; place and activity once, at the first visit.',
}
