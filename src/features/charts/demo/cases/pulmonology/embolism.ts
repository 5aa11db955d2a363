import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const embolism: DemoCase = {
  id: 'pulmonology-embolism',
  title: 'Pulmonary embolism and thrombosis on a contraceptive pill',
  specialty: 'Pulmonology',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'female', ageYears: 34 },
  daysBeforeAnchor: 150,
  stayDays: 3,
  reason: ['267036007', 'Dyspnea'],
  noteType: 'discharge',
  note: [
    [
      'HPI',
      prose`
        A previously well 34-year-old graphic designer noticed a sore right groin and a tight thigh
        four days before a sudden stab under the right ribs with breathlessness on the stairs. She
        had begun a combined pill three months ago. Her mother had clots in pregnancy.`,
    ],
    [
      'Physical examination',
      prose`
        Anxious, BP 116/74, pulse 112, respirations 24, temperature 37.4, saturation 92 %. Chest
        clear. Right thigh three centimeters larger than the left, tender along the femoral vein.`,
    ],
    [
      'Diagnostic studies',
      prose`
        D-dimer 4200 ng/mL. CT angiogram: segmental filling defects in the right lower and middle
        lobes, right ventricle normal in size. Troponin 8, BNP 44. Duplex: occlusive clot in the
        right common femoral vein. Gene test back on the last day: factor V Leiden, one copy.`,
    ],
    [
      'Hospital course',
      prose`
        Heparin for a day, then rivaroxaban 15 mg twice daily. Echocardiogram showed no strain. She
        walked the ward at 96 % on the second day. Pill stopped; the gynecology team fitted a copper
        device appointment. Written teaching about bleeding was given.`,
    ],
    [
      'Diagnoses',
      prose`
        1. Acute pulmonary embolism without cor pulmonale.
        2. Acute deep vein thrombosis of the right femoral vein. Both are judged an adverse effect
        of the combined oral contraceptive, correctly taken.
        3. Factor V Leiden mutation, heterozygous, newly found.`,
    ],
    ['Follow-up', 'Hematology in three weeks; rivaroxaban for at least three months.'],
  ],
  vitals: {
    bloodPressure: [116, 74],
    pulse: 112,
    respirations: 24,
    temperatureC: 37.4,
    oxygenSaturation: 92,
  },
  labs: [
    ['dDimer', 4200],
    ['troponin', 8],
    ['natriureticPeptide', 44],
  ],
  conditions: [
    ['59282003', 'Pulmonary embolism'],
    ['128053003', 'Deep venous thrombosis'],
  ],
  procedures: [['40701008', 'Echocardiography']],
  medications: [
    ['Rivaroxaban 15 MG Oral Tablet', 'twice daily for three weeks, then 20 MG once daily'],
  ],
  answerKey: [
    { code: 'I26.99', quote: 'Acute pulmonary embolism without cor pulmonale', poa: 'Y' },
    { code: 'I82.411', quote: 'Acute deep vein thrombosis of the right femoral vein', poa: 'Y' },
    {
      code: 'T38.4X5A',
      quote: 'adverse effect of the combined oral contraceptive, correctly taken',
      poa: 'Y',
      why: 'Adverse effect: the nature of the effect first, then the drug with sixth character 5.',
    },
    {
      code: 'D68.51',
      quote: 'Factor V Leiden mutation, heterozygous',
      poa: 'Y',
      why: 'Present on admission although found during the stay.',
    },
  ],
}
