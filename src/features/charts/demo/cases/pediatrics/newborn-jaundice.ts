import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const newbornJaundice: DemoCase = {
  id: 'pediatrics-newborn-jaundice',
  title: 'Newborn with cephalhematoma and jaundice',
  specialty: 'Pediatrics',
  setting: 'inpatient',
  visit: 'delivery',
  patient: { sex: 'female', ageYears: 0, ageDays: 0 },
  daysBeforeAnchor: 39,
  stayDays: 3,
  reason: ['66348005', 'Childbirth'],
  noteType: 'discharge',
  note: [
    [
      'Birth',
      prose`
        Girl born in this hospital by vaginal delivery at term after a long second stage, cephalic,
        without instruments. Birth weight 3,610 g, length 51 cm. Apgar 8 at one minute, 9 at five.
        Mother 26, well, blood group A positive, all serologies negative.`,
    ],
    [
      'First examination',
      prose`
        Pink, vigorous. Pulse 144, respirations 46, temperature 36.9, saturation 97 %. Firm swelling
        over the right parietal bone that stops at the suture. Fontanelle flat, red reflex on both
        sides, hips stable, heart without murmur, tone good.`,
    ],
    [
      'Course',
      prose`
        Nursed every two to three hours, weight at discharge 3.36 kg. Yellow to the knees on the
        second day: total bilirubin 14.8 mg/dL at 40 hours, above the treatment line. Baby group O
        positive, direct antiglobulin test negative. Phototherapy for 26 hours; bilirubin 10.2 on
        the last morning with a rebound of less than one. Hemoglobin 17.4 g/dL. Hearing and heart
        screens passed, metabolic card sent. Hepatitis B vaccine given.`,
    ],
    [
      'Diagnoses',
      prose`
        1. Single liveborn infant, delivered vaginally.
        2. Cephalhematoma due to birth injury, right parietal.
        3. Neonatal jaundice, treated with phototherapy.`,
    ],
    ['Follow-up', 'Office in 48 hours for weight and color; vitamin D drops.'],
  ],
  vitals: {
    pulse: 144,
    respirations: 46,
    temperatureC: 36.9,
    oxygenSaturation: 97,
    weightKg: 3.36,
  },
  labs: [
    ['bilirubin', 14.8, 10.2],
    ['hemoglobin', 17.4],
  ],
  conditions: [
    ['387712008', 'Neonatal jaundice'],
    ['206200000', 'Cephalhematoma due to birth trauma'],
  ],
  procedures: [['428191000124101', 'Documentation of current medications']],
  medications: [['Cholecalciferol 400 UNT/ML Oral Solution', '1 ML once daily']],
  answerKey: [
    {
      code: 'Z38.00',
      quote: 'Single liveborn infant, delivered vaginally',
      why: 'Principal on the birth record, used once.',
    },
    { code: 'P12.0', quote: 'Cephalhematoma due to birth injury', poa: 'Y' },
    {
      code: 'P59.9',
      quote: 'Neonatal jaundice, treated with phototherapy',
      poa: 'Y',
      why: 'Conditions that arise during the birth admission of a newborn count as present.',
    },
    { code: 'Z23', quote: 'Hepatitis B vaccine given' },
  ],
}
