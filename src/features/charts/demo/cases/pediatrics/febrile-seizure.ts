import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const febrileSeizure: DemoCase = {
  id: 'pediatrics-febrile-seizure',
  title: 'Simple febrile seizure with otitis media',
  specialty: 'Pediatrics',
  setting: 'emergency',
  visit: 'emergency',
  patient: { sex: 'female', ageYears: 2 },
  daysBeforeAnchor: 8,
  reason: ['41497008', 'Febrile convulsion'],
  noteType: 'emergency',
  note: [
    [
      'Triage',
      prose`
        2-year-old girl, shaking all over at home for about two minutes while hot, now cross and
        clinging to her father. BP 94/56, pulse 142, respirations 28, temperature 39.4, saturation
        98 %, weight 12.4 kg.`,
    ],
    [
      'Story',
      prose`
        Runny nose since Sunday, pulling at the right ear since yesterday. During breakfast eyes
        rolled, limbs jerked on both sides, lips dusky, then limp and asleep for ten minutes. Never
        before. Her father had one such spell as a toddler. Immunized. No travel, no new medicine,
        no head knock.`,
    ],
    [
      'Examination',
      prose`
        Awake, consolable, neck supple, no rash. Right ear drum bulging, opaque and yellow, not
        perforated; left drum pink. Throat red without exudate. Chest clear, belly soft. Moves
        everything, walks to the toy box, face even, pupils brisk.`,
    ],
    [
      'Decision making',
      prose`
        One generalized spell under fifteen minutes at the right age, full recovery and a visible
        source. Neither lumbar puncture nor scan nor blood tests would help. Bedside glucose 104.
        Watched for three hours: temperature 37.9 after ibuprofen, ate a popsicle.`,
    ],
    [
      'Diagnosis and disposition',
      prose`
        Simple febrile convulsion. Acute suppurative otitis media of the right ear without rupture.
        Amoxicillin for ten days; fever advice on paper, recovery position practiced with both
        parents. Pediatrician within two days.`,
    ],
  ],
  vitals: {
    bloodPressure: [94, 56],
    pulse: 142,
    respirations: 28,
    temperatureC: 39.4,
    oxygenSaturation: 98,
    weightKg: 12.4,
  },
  labs: [['glucose', 104]],
  conditions: [
    ['41497008', 'Febrile convulsion'],
    ['65363002', 'Otitis media'],
  ],
  medications: [['Amoxicillin 80 MG/ML Oral Suspension', '7 ML twice daily for ten days']],
  answerKey: [
    { code: 'R56.00', quote: 'Simple febrile convulsion' },
    { code: 'H66.001', quote: 'Acute suppurative otitis media of the right ear without rupture' },
  ],
}
