import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const copdPneumonia: DemoCase = {
  id: 'pulmonology-copd-pneumonia',
  title: 'COPD with pneumonia, exacerbation and acute respiratory failure',
  specialty: 'Pulmonology',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'male', ageYears: 70 },
  daysBeforeAnchor: 41,
  stayDays: 6,
  reason: ['267036007', 'Dyspnea'],
  noteType: 'discharge',
  note: [
    [
      'Admission',
      prose`
        70-year-old retired welder with severe obstructive lung disease, brought by ambulance after
        three days of green sputum, shaking chills and increasing work of breathing. His rescue
        inhaler had stopped helping. He still smokes half a pack of cigarettes a day.`,
    ],
    [
      'Emergency department findings',
      prose`
        Speaking two words at a time, using accessory muscles. BP 148/80, pulse 118, respirations
        32, temperature 38.7, saturation 82 % on room air. Diffuse wheeze with bronchial breathing
        at the right base. Arterial gas on two liters: pH 7.38, carbon dioxide 41, oxygen 52. White
        count 16.8, procalcitonin 1.9, lactate 1.6. Radiograph: right lower lobe consolidation.
        Sputum and blood cultures, later without growth.`,
    ],
    [
      'Course by problem',
      prose`
        1. Acute hypoxic respiratory failure. This was the reason he needed the step-down unit.
        High-flow nasal oxygen at 50 liters for two days, then two liters by cannula, off oxygen by
        day five.
        2. Community-acquired pneumonia of the right lower lobe, organism not found. Ceftriaxone and
        azithromycin, finished orally.
        3. Acute exacerbation of COPD. Prednisone 40 mg for five days, nebulized bronchodilators,
        discharged on triple inhaled therapy.
        4. Tobacco: nicotine dependence, cigarettes. Patch accepted, counseled daily.`,
    ],
    [
      'Condition at discharge',
      prose`
        Walks the corridor at 93 % without oxygen. Visit in the lung clinic in ten days, film in six
        weeks, pulmonary rehabilitation referral sent.`,
    ],
  ],
  vitals: {
    bloodPressure: [148, 80],
    pulse: 118,
    respirations: 32,
    temperatureC: 38.7,
    oxygenSaturation: 82,
  },
  labs: [
    ['arterialPh', 7.38],
    ['arterialCarbonDioxide', 41],
    ['arterialOxygen', 52],
    ['leukocytes', 16.8],
    ['procalcitonin', 1.9],
    ['lactate', 1.6],
  ],
  conditions: [
    ['65710008', 'Acute respiratory failure'],
    ['385093006', 'Community acquired pneumonia'],
    ['13645005', 'Chronic obstructive lung disease', 9],
    ['449868002', 'Smokes tobacco daily', 48],
  ],
  procedures: [['399208008', 'Plain chest X-ray']],
  medications: [
    ['Azithromycin 250 MG Oral Tablet', 'once daily to finish the course'],
    ['predniSONE 20 MG Oral Tablet', 'two tablets once daily for five days'],
    ['200 ACTUAT Albuterol 0.09 MG/ACTUAT Metered Dose Inhaler', 'two puffs as needed'],
  ],
  answerKey: [
    {
      code: 'J96.01',
      quote: 'Acute hypoxic respiratory failure. This was the reason he needed the step-down unit.',
      poa: 'Y',
      why: 'Documented as chiefly responsible for the admission (I.C.10.b.1).',
    },
    {
      code: 'J44.0',
      quote: 'Community-acquired pneumonia of the right lower lobe',
      poa: 'Y',
      why: 'COPD with a lower respiratory infection; the infection is coded beside it.',
    },
    { code: 'J18.9', quote: 'organism not found', poa: 'Y' },
    {
      code: 'J44.1',
      quote: 'Acute exacerbation of COPD',
      poa: 'Y',
      why: 'Infection and exacerbation may both be present: J44.0 and J44.1 together.',
    },
    { code: 'F17.210', quote: 'nicotine dependence, cigarettes', poa: 'Y' },
  ],
}
