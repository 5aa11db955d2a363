import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const chronicMigraine: DemoCase = {
  id: 'neurology-chronic-migraine',
  title: 'Intractable chronic migraine',
  specialty: 'Neurology',
  setting: 'outpatient',
  visit: 'problem',
  patient: { sex: 'female', ageYears: 36 },
  daysBeforeAnchor: 44,
  reason: ['37796009', 'Migraine', 12],
  noteType: 'consultation',
  note: [
    ['Reason for referral', 'Headache on most days in spite of three preventives.'],
    [
      'Headache history',
      prose`
        36-year-old software tester, first attacks at twenty-four. By diary eighteen to twenty
        headache days a month for the past year, eleven of them throbbing on one side with nausea,
        light hurting the eyes, six to ten hours long. Never a flicker, numbness or loss of words
        beforehand. Topiramate, propranolol and amitriptyline each failed at full dose. Rizatriptan
        eight days a month at most, plain analgesics rarely. Falls asleep after two and wakes before
        five, the telephone off, the room dark.`,
    ],
    [
      'Examination',
      prose`
        BP 112/70, pulse 64, temperature 36.6. Fundi with sharp margins, visual fields full, eye
        movements and face normal, strength and reflexes symmetrical, gait steady. Neck muscles
        tender to pressure.`,
    ],
    ['Imaging', 'MRI of the brain last year without abnormality, films seen by me.'],
    [
      'Diagnosis',
      prose`
        Chronic migraine without aura, intractable; no attack has lasted beyond 72 hours, hence no
        status migrainosus. Insomnia, not explained by another disorder so far.`,
    ],
    [
      'Treatment plan',
      prose`
        Erenumab 70 mg under the skin every month, first dose given here with instruction.
        Ubrogepant for attacks that rizatriptan misses. Cognitive therapy for sleep through the
        online course. Diary continues; visit at three months with the response rate.`,
    ],
  ],
  vitals: { bloodPressure: [112, 70], pulse: 64, temperatureC: 36.6 },
  conditions: [
    ['124171000119105', 'Chronic intractable migraine without aura', 1],
    ['193462001', 'Insomnia', 2],
  ],
  medications: [
    ['Erenumab 70 MG/ML Auto-Injector', 'once a month'],
    ['Rizatriptan 10 MG Oral Tablet', 'at the start of an attack'],
  ],
  answerKey: [
    { code: 'G43.719', quote: 'Chronic migraine without aura, intractable' },
    { code: 'G47.00', quote: 'Insomnia, not explained by another disorder' },
  ],
}
