import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const breastChemotherapy: DemoCase = {
  id: 'oncology-breast-chemotherapy',
  title: 'Chemotherapy visit for breast cancer with anemia',
  specialty: 'Oncology',
  setting: 'outpatient',
  visit: 'procedure',
  patient: { sex: 'female', ageYears: 54 },
  daysBeforeAnchor: 10,
  reason: ['254837009', 'Malignant neoplasm of breast'],
  noteType: 'progress',
  note: [
    [
      'Purpose of visit',
      'Cycle 4 of docetaxel and cyclophosphamide, day 1. Encounter for chemotherapy.',
    ],
    [
      'Oncologic history',
      prose`
        54-year-old tailor. Invasive ductal carcinoma of the upper outer quadrant of the right
        breast, 31 mm, still in place: treatment before surgery. One axillary node with metastasis,
        proven by needle. Estrogen and progesterone receptors positive, HER2 negative.`,
    ],
    [
      'Interval',
      prose`
        Tired in the second week, food tastes of tin. No fever, tingling or mouth sores. The lump is
        hard to find now. Climbs one flight slowly.`,
    ],
    [
      'Examination',
      prose`
        BP 118/72, pulse 92, temperature 36.6, weight 66.7 kg, performance status 1. Port quiet.
        Right breast: 1 cm thickening. Axilla empty to the hand. Pale palms.`,
    ],
    [
      'Laboratory',
      prose`
        Hemoglobin 8.8 g/dL (10.4 before cycle 3), white count 5.1, neutrophils 3.2, platelets 241,
        ALT 29, bilirubin 0.5, creatinine 0.7.`,
    ],
    [
      'Assessment and treatment',
      prose`
        Good response. Anemia due to the antineoplastic chemotherapy, symptomatic; darbepoetin is
        not appropriate with curative intent, so one unit of red cells today. Docetaxel 75 mg and
        cyclophosphamide 600 mg per square meter given by the port without reaction, pegfilgrastim
        on-body device. Surgery in five weeks, marker confirmed.`,
    ],
  ],
  vitals: { bloodPressure: [118, 72], pulse: 92, temperatureC: 36.6, weightKg: 66.7 },
  labs: [
    ['hemoglobin', 8.8],
    ['leukocytes', 5.1],
    ['neutrophils', 3.2],
    ['platelets', 241],
    ['alanineAminotransferase', 29],
    ['bilirubin', 0.5],
    ['creatinine', 0.7],
  ],
  earlierLabs: [
    ['hemoglobin', 10.4, 21],
    ['hemoglobin', 11.6, 42],
  ],
  conditions: [
    ['254837009', 'Malignant neoplasm of breast', 0.3],
    ['271737000', 'Anemia'],
  ],
  procedures: [['367336001', 'Chemotherapy']],
  medications: [
    ['1 ML DOCEtaxel 20 MG/ML Injection', 'every three weeks'],
    ['Ondansetron 8 MG Oral Tablet', 'as needed for nausea'],
  ],
  answerKey: [
    {
      code: 'Z51.11',
      quote: 'Encounter for chemotherapy',
      why: 'When the visit is for chemotherapy it is first-listed, the malignancy second.',
    },
    {
      code: 'C50.411',
      quote: 'Invasive ductal carcinoma of the upper outer quadrant of the right breast',
    },
    { code: 'C77.3', quote: 'One axillary node with metastasis' },
    { code: 'D64.81', quote: 'Anemia due to the antineoplastic chemotherapy' },
    { code: 'T45.1X5A', quote: 'due to the antineoplastic chemotherapy' },
    {
      code: 'Z17.411',
      quote: 'Estrogen and progesterone receptors positive, HER2 negative',
      why: 'The combined receptor status codes are new since FY2025.',
    },
  ],
}
