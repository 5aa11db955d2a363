import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const concussionCollision: DemoCase = {
  id: 'emergency-concussion-collision',
  title: 'Concussion after a motorway collision',
  specialty: 'Emergency medicine',
  setting: 'emergency',
  visit: 'emergency',
  patient: { sex: 'female', ageYears: 30 },
  daysBeforeAnchor: 84,
  reason: ['62564004', 'Concussion with loss of consciousness'],
  noteType: 'emergency',
  note: [
    [
      'Mechanism',
      prose`
        Belted driver of a small car, struck from behind by another car at the tail of a jam on the
        interstate. Air bags did not fire. Her head hit the window post. The passenger says that she
        was out for about a minute and asked three times what day it was.`,
    ],
    [
      'Primary and secondary survey',
      prose`
        30-year-old dental assistant in a collar. Airway clear, breath sounds equal, BP 128/78,
        pulse 90, respirations 16, temperature 36.6, saturation 99 %, coma scale 15. Small bruise at
        the left temple. Pupils equal. Tender muscles on both sides of the neck, midline free, full
        strength in the arms. Chest, belly, pelvis, limbs sound.`,
    ],
    ['Imaging', 'CT of head and cervical spine: no blood, no fracture.'],
    [
      'Observation',
      prose`
        Four hours. Headache 4 of 10 after acetaminophen, one bout of nausea, no vomiting. Could
        recite the months backwards by the end. Collar removed, turns 60 degrees to each side with a
        pull.`,
    ],
    [
      'Diagnoses',
      prose`
        Concussion with loss of consciousness of about one minute. Strain of the neck muscles.`,
    ],
    [
      'Instructions',
      prose`
        Two days of rest from screens, no ladder and no driving until clear-headed, step-wise return
        to work. A friend stays tonight. Concussion clinic next week; back at once for vomiting,
        confusion, weakness, or a headache that grows.`,
    ],
  ],
  vitals: {
    bloodPressure: [128, 78],
    pulse: 90,
    respirations: 16,
    temperatureC: 36.6,
    oxygenSaturation: 99,
    pain: 4,
  },
  conditions: [
    ['62564004', 'Concussion with loss of consciousness'],
    ['39848009', 'Whiplash injury to neck'],
  ],
  procedures: [['77477000', 'Computerized axial tomography']],
  answerKey: [
    {
      code: 'S06.0X1A',
      quote: 'Concussion with loss of consciousness of about one minute',
      why: 'Headache and nausea are integral to the concussion.',
    },
    { code: 'S16.1XXA', quote: 'Strain of the neck muscles' },
    { code: 'V43.52XA', quote: 'Belted driver of a small car, struck from behind by another car' },
    { code: 'Y92.411', quote: 'on the interstate' },
  ],
}
