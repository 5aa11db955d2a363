import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const cruciateMeniscus: DemoCase = {
  id: 'orthopedics-cruciate-meniscus',
  title: 'Cruciate and meniscus injury from soccer',
  specialty: 'Orthopedics',
  setting: 'outpatient',
  visit: 'problem',
  patient: { sex: 'female', ageYears: 22 },
  daysBeforeAnchor: 160,
  reason: ['444470001', 'Injury of anterior cruciate ligament'],
  noteType: 'consultation',
  note: [
    [
      'Injury',
      prose`
        Nine days ago this 22-year-old nursing student planted the left foot to turn during a soccer
        match on the university soccer field. Nobody touched her. A pop, immediate swelling, carried
        off. Urgent care took films without fracture and lent crutches. Since then the knee will not
        straighten.`,
    ],
    [
      'Examination',
      prose`
        BP 110/68, pulse 66, temperature 36.7, pain 5. Tense effusion of the left knee. Flexion 20
        to 85 degrees, springy block to extension. Lachman soft with no end point, pivot shift not
        possible for guarding. Medial joint line sharply tender. Collateral ligaments firm at 30
        degrees. Pulses and sensation normal.`,
    ],
    [
      'Imaging',
      prose`
        MRI yesterday: complete rupture of the anterior cruciate ligament; bucket-handle tear of the
        medial meniscus, flipped into the notch; bone bruise of the lateral condyle. Posterior
        cruciate intact.`,
    ],
    [
      'Assessment',
      prose`
        1. Acute rupture of the left anterior cruciate ligament, twisting overexertion of the
        planted leg.
        2. Displaced bucket-handle tear of the left medial meniscus, current injury, locked.`,
    ],
    [
      'Plan',
      prose`
        A locked knee should not wait. Repair of the meniscus with cruciate reconstruction from
        hamstring tendon on Thursday; risks, donor-site pain and nine months until sport explained.
        Sixty milliliters of blood aspirated now for comfort. Brace, ice, toe-touch walking.`,
    ],
  ],
  vitals: { bloodPressure: [110, 68], pulse: 66, temperatureC: 36.7, pain: 5 },
  conditions: [
    ['444470001', 'Injury of anterior cruciate ligament'],
    ['239720000', 'Tear of meniscus of knee'],
  ],
  procedures: [['90131007', 'Arthrocentesis of knee']],
  answerKey: [
    {
      code: 'S83.512A',
      quote: 'Acute rupture of the left anterior cruciate ligament',
      why: 'A new surgeon evaluating and treating is still active treatment: seventh character A.',
    },
    { code: 'S83.212A', quote: 'bucket-handle tear of the left medial meniscus, current injury' },
    { code: 'X50.0XXA', quote: 'twisting overexertion of the planted leg' },
    { code: 'Y92.322', quote: 'university soccer field' },
    { code: 'Y93.66', quote: 'during a soccer match' },
  ],
}
