import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const brainMetastases: DemoCase = {
  id: 'oncology-brain-metastases',
  title: 'Brain metastases with edema from lung cancer',
  specialty: 'Oncology',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'female', ageYears: 59 },
  daysBeforeAnchor: 108,
  stayDays: 6,
  reason: ['25064002', 'Headache'],
  noteType: 'discharge',
  note: [
    [
      'Reason for admission',
      'Morning headaches, a dragging left foot, imaging with new brain lesions.',
    ],
    [
      'History',
      prose`
        59-year-old court reporter with adenocarcinoma of the left upper lobe found eight months
        ago, on osimertinib. For two weeks headaches that wake her, and the left toes catch on the
        carpet. Her mid-back has hurt since the new year and needs medicine by the clock.`,
    ],
    [
      'Findings',
      prose`
        BP 136/84, pulse 72, temperature 36.5, saturation 97 %. Awake, exact. Papilledema of both
        discs. Left foot lift 4 of 5, tone normal. Spine tender at the eighth thoracic vertebra,
        pain 7 of 10.`,
    ],
    [
      'Imaging',
      prose`
        MRI: three enhancing lesions, the largest 24 mm in the right precentral region, with marked
        vasogenic swelling and 3 mm shift. Spine: deposit in the eighth thoracic vertebra, canal
        free. Chest: primary stable.`,
    ],
    [
      'Course',
      prose`
        Dexamethasone 16 mg a day; headache gone in thirty-six hours and the foot stronger.
        Stereotactic radiosurgery to all three lesions in two sittings, which was the purpose of the
        stay. Sustained-release morphine with a bowel regimen, zoledronate; pain 2. Sodium 137,
        glucose 156 on steroids, settled without treatment. Home with a cane and a falling steroid
        dose.`,
    ],
    [
      'Diagnoses',
      prose`
        1. Metastases to the brain, treated with radiosurgery.
        2. Cerebral edema around them.
        3. Adenocarcinoma of the left upper lobe of the lung, under treatment.
        4. Bone metastasis, thoracic spine.
        5. Cancer pain from the bone lesion.`,
    ],
  ],
  vitals: {
    bloodPressure: [136, 84],
    pulse: 72,
    temperatureC: 36.5,
    oxygenSaturation: 97,
    pain: 7,
  },
  labs: [
    ['sodium', 137],
    ['glucose', 156],
  ],
  conditions: [
    ['94225005', 'Secondary malignant neoplasm of brain'],
    ['254637007', 'Non-small cell lung cancer', 0.7],
  ],
  procedures: [['113091000', 'Magnetic resonance imaging']],
  medications: [
    ['Dexamethasone 4 MG Oral Tablet', 'falling dose as written'],
    ['Morphine sulfate 15 MG Extended Release Oral Tablet', 'every twelve hours'],
    ['Osimertinib 80 MG Oral Tablet', 'once daily'],
  ],
  answerKey: [
    {
      code: 'C79.31',
      quote: 'Metastases to the brain, treated with radiosurgery',
      poa: 'Y',
      why: 'Treatment was directed at the secondary site, which is therefore principal (I.C.2.b).',
    },
    { code: 'G93.6', quote: 'Cerebral edema around them', poa: 'Y' },
    { code: 'C34.12', quote: 'Adenocarcinoma of the left upper lobe of the lung', poa: 'Y' },
    { code: 'C79.51', quote: 'Bone metastasis, thoracic spine', poa: 'Y' },
    { code: 'G89.3', quote: 'Cancer pain from the bone lesion', poa: 'Y' },
  ],
}
