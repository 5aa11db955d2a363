import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const rotatorCuff: DemoCase = {
  id: 'orthopedics-rotator-cuff',
  title: 'Complete rotator cuff tear without trauma',
  specialty: 'Orthopedics',
  setting: 'outpatient',
  visit: 'problem',
  patient: { sex: 'female', ageYears: 62 },
  daysBeforeAnchor: 91,
  reason: ['45326000', 'Shoulder pain'],
  noteType: 'consultation',
  note: [
    ['Complaint', 'Left shoulder pain, one year, worse at night.'],
    [
      'History',
      prose`
        A 62-year-old hairdresser who has held a dryer overhead for four decades. No fall or sudden
        event: the ache grew, then last quarter she could no longer pin up hair on a tall client.
        Two subacromial injections elsewhere gave a month each. Right-handed. Otherwise in good
        health, no diabetes, no thyroid trouble.`,
    ],
    [
      'Examination',
      prose`
        BP 122/74, pulse 72, temperature 36.4, pain 6. Hollow above the left scapular spine. Active
        elevation 95 degrees, passive 160. External rotation weak, drop-arm sign present.
        Acromioclavicular joint not tender. Neck free. Crepitus of the glenohumeral joint at the end
        of rotation.`,
    ],
    [
      'Magnetic resonance imaging',
      prose`
        Full-thickness tear of the supraspinatus reaching the front of the infraspinatus, 28 mm,
        stump at the top of the head, fatty change grade 2. Cartilage thinned on glenoid and head
        with a small inferior spur.`,
    ],
    [
      'Assessment',
      prose`
        Complete tear of the left rotator cuff, degenerative and not traumatic. Primary
        osteoarthritis of the left shoulder, moderate, which limits what repair can promise.`,
    ],
    [
      'Plan',
      prose`
        We compared repair, superior capsule reconstruction and a supervised deltoid program. She
        chooses the program first: twelve weeks, naproxen with food, no further injection before an
        operation. Work note: nothing above shoulder level.`,
    ],
  ],
  vitals: { bloodPressure: [122, 74], pulse: 72, temperatureC: 36.4, pain: 6 },
  conditions: [
    ['307731004', 'Injury of tendon of the rotator cuff of shoulder'],
    ['396275006', 'Osteoarthritis'],
  ],
  medications: [['Naproxen 500 MG Oral Tablet', 'twice daily with food']],
  answerKey: [
    {
      code: 'M75.122',
      quote: 'Complete tear of the left rotator cuff, degenerative and not traumatic',
      why: 'A tear without injury is M75.1-, not the sprain code S43.42-.',
    },
    { code: 'M19.012', quote: 'Primary osteoarthritis of the left shoulder' },
  ],
}
