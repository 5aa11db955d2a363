import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const hyperparathyroidism: DemoCase = {
  id: 'endocrinology-hyperparathyroidism',
  title: 'Primary hyperparathyroidism with stones and osteoporosis',
  specialty: 'Endocrinology',
  setting: 'outpatient',
  visit: 'problem',
  patient: { sex: 'female', ageYears: 66 },
  daysBeforeAnchor: 101,
  reason: ['36348003', 'Primary hyperparathyroidism'],
  noteType: 'consultation',
  note: [
    ['Question', 'High calcium on two samples. Cause and management?'],
    [
      'History',
      prose`
        Thank you for sending this 66-year-old piano teacher. Calcium has crept up over three years.
        She passed gravel twice and last month's ultrasound found a stone in the left kidney which
        does not obstruct. A density scan showed osteoporosis; she has never broken a bone. Tired, a
        little low, constipated. No lithium, no thiazide, no vitamin A. No family history of
        endocrine tumors. Reached menopause at fifty.`,
    ],
    [
      'Examination',
      prose`
        BP 124/80, pulse 66, temperature 36.5. No neck mass, no band keratopathy, spine not tender.
        Height 160 cm, weight 58.0 kg.`,
    ],
    [
      'Laboratory and imaging',
      prose`
        Calcium 11.3 mg/dL, phosphate 2.2 mg/dL, intact parathyroid hormone 142 pg/mL, 25-hydroxy
        vitamin D 17 ng/mL, creatinine 0.8, eGFR 82. Twenty-four-hour urinary calcium high. Lumbar
        T-score -2.9, forearm -3.3. Sestamibi: uptake behind the left lower pole.`,
    ],
    [
      'Opinion',
      prose`
        Primary hyperparathyroidism, single adenoma most consistent with the picture. She meets
        criteria for surgery on bone and kidney grounds. Age-related osteoporosis without fracture.
        Left renal calculus. Vitamin D deficiency, to be repleted gently with 1000 units daily
        before the operation.`,
    ],
    [
      'Advice',
      prose`
        Referred to endocrine surgery for minimally invasive removal. Two liters of water a day,
        ordinary dietary calcium, no bisphosphonate until afterwards. Calcium again in a month.`,
    ],
  ],
  vitals: { bloodPressure: [124, 80], pulse: 66, temperatureC: 36.5, weightKg: 58, heightCm: 160 },
  labs: [
    ['calcium', 11.3],
    ['phosphate', 2.2],
    ['parathyrin', 142],
    ['vitaminD', 17],
    ['creatinine', 0.8],
    ['egfr', 82],
  ],
  earlierLabs: [
    ['calcium', 10.9, 60],
    ['calcium', 10.6, 150],
  ],
  conditions: [
    ['36348003', 'Primary hyperparathyroidism'],
    ['64859006', 'Osteoporosis', 1],
    ['95570007', 'Kidney stone'],
    ['34713006', 'Vitamin D deficiency'],
  ],
  procedures: [['312681000', 'Bone density scan']],
  medications: [['Cholecalciferol 1000 UNT Oral Tablet', 'once daily']],
  answerKey: [
    {
      code: 'E21.0',
      quote: 'Primary hyperparathyroidism',
      why: 'The adenoma is only "most consistent with" and stays uncoded in a clinic.',
    },
    { code: 'M81.0', quote: 'Age-related osteoporosis without fracture' },
    { code: 'N20.0', quote: 'Left renal calculus' },
    { code: 'E55.9', quote: 'Vitamin D deficiency' },
  ],
}
