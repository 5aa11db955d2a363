import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const osteoporoticHip: DemoCase = {
  id: 'orthopedics-osteoporotic-hip',
  title: 'Hip fracture from a minor fall in osteoporosis',
  specialty: 'Orthopedics',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'female', ageYears: 84 },
  daysBeforeAnchor: 143,
  stayDays: 6,
  reason: ['359817006', 'Closed fracture of hip'],
  noteType: 'discharge',
  note: [
    [
      'Event',
      prose`
        An 84-year-old resident of a seaside village sat down on the edge of a garden chair, slid to
        the lawn and could not rise. She has lost seven centimeters of height since sixty and takes
        alendronate for osteoporosis every week.`,
    ],
    [
      'Examination on admission',
      prose`
        BP 150/76, pulse 92, temperature 36.4, respirations 16, saturation 95 %. Right leg short and
        turned out. Foot warm, toes move. Mind clear, knows the date.`,
    ],
    [
      'Tests',
      prose`
        Film: fracture of the neck of the right femur. Hemoglobin 11.9, sodium 137, creatinine 0.8,
        25-hydroxy vitamin D 12 ng/mL. Electrocardiogram normal.`,
    ],
    [
      'Course',
      prose`
        Cemented hemiarthroplasty the next morning, nerve block for pain. On the second
        postoperative night she pulled at lines and saw cats on the curtain: delirium due to the
        operation, with no infection found. Lights, glasses and her niece at the bedside
        settled it in two days without drugs. She walks ten meters with a frame. Zoledronate is
        planned, vitamin D loading begun. To a rehabilitation unit.`,
    ],
    [
      'Diagnoses',
      prose`
        1. Pathological fracture of the right femoral neck, age-related osteoporosis; a fall of this
        kind would not break a healthy bone.
        2. Postoperative delirium, not present on arrival.
        3. Vitamin D deficiency.`,
    ],
  ],
  vitals: {
    bloodPressure: [150, 76],
    pulse: 92,
    respirations: 16,
    temperatureC: 36.4,
    oxygenSaturation: 95,
  },
  labs: [
    ['hemoglobin', 11.9],
    ['sodium', 137],
    ['creatinine', 0.8],
    ['vitaminD', 12],
  ],
  conditions: [
    ['443165006', 'Pathological fracture due to osteoporosis'],
    ['64859006', 'Osteoporosis', 14],
    ['34713006', 'Vitamin D deficiency'],
    ['2776000', 'Delirium'],
  ],
  medications: [
    ['Cholecalciferol 50000 UNT Oral Capsule', 'once a week'],
    ['Acetaminophen 325 MG Oral Tablet', 'three tablets three times daily'],
  ],
  answerKey: [
    {
      code: 'M80.051A',
      quote: 'Pathological fracture of the right femoral neck, age-related osteoporosis',
      poa: 'Y',
      why: 'Minor fall in known osteoporosis: M80, not a traumatic S72 (I.C.13.d.2).',
    },
    { code: 'F05', quote: 'Postoperative delirium, not present on arrival', poa: 'N' },
  ],
  lesson:
    'M80 and not S72 when a fall would not break a normal bone. E55 has an Excludes1 note for M80: the vitamin deficiency is not added.',
}
