import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const hivPneumocystis: DemoCase = {
  id: 'infectious-disease-hiv-pneumocystis',
  title: 'Pneumocystis pneumonia as first sign of HIV disease',
  specialty: 'Infectious disease',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'male', ageYears: 42 },
  daysBeforeAnchor: 190,
  stayDays: 10,
  reason: ['267036007', 'Dyspnea'],
  noteType: 'discharge',
  note: [
    [
      'Presentation',
      prose`
        A 42-year-old long-haul driver, four weeks of dry cough and sinking strength, nine kilograms
        lighter since the previous season. White curd in the mouth that hurts with coffee.
        Breathless tying his boots.`,
    ],
    [
      'Examination',
      prose`
        Thin, sweating. BP 112/68, pulse 116, respirations 30, temperature 38.4, saturation 83 % on
        room air. Plaques on palate and tongue that wipe off. Fine end-inspiratory crackles. No
        rash, no node above one centimeter.`,
    ],
    [
      'Investigations',
      prose`
        Arterial oxygen 54 mmHg, carbon dioxide 32, pH 7.47. Fourth-generation test positive,
        confirmed; CD4 count 38 per microliter. White count 4.3, hemoglobin 11.4. CT: ground glass
        from hilum to rim. Lavage: Pneumocystis jirovecii by immunofluorescence, no mycobacteria.`,
    ],
    [
      'Course',
      prose`
        Acute hypoxic respiratory failure on arrival, high-flow oxygen for five days, never
        ventilated. Trimethoprim-sulfamethoxazole with prednisone, 21 days in all. Fluconazole
        cleared the mouth. Bictegravir combination begun on day eight and tolerated. Social worker
        and partner services involved; he told his sister himself. Room air 94 % on leaving.`,
    ],
    [
      'Diagnoses',
      prose`
        1. HIV disease (AIDS), newly diagnosed, admitted with
        2. Pneumocystis pneumonia
        3. Acute respiratory failure with hypoxia
        4. Oral candidiasis`,
    ],
    [
      'Aftercare',
      'Clinic in five days, daily prophylaxis until the count recovers, eye examination.',
    ],
  ],
  vitals: {
    bloodPressure: [112, 68],
    pulse: 116,
    respirations: 30,
    temperatureC: 38.4,
    oxygenSaturation: 83,
  },
  labs: [
    ['arterialOxygen', 54],
    ['arterialCarbonDioxide', 32],
    ['arterialPh', 7.47],
    ['cd4Count', 38],
    ['leukocytes', 4.3],
    ['hemoglobin', 11.4],
  ],
  conditions: [
    ['86406008', 'Human immunodeficiency virus infection'],
    ['415125002', 'Pneumocystosis jirovecii pneumonia'],
    ['79740000', 'Candidiasis of mouth'],
  ],
  procedures: [['10847001', 'Bronchoscopy']],
  medications: [
    ['Sulfamethoxazole 800 MG / Trimethoprim 160 MG Oral Tablet', 'two tablets three times daily'],
    [
      'Bictegravir 50 MG / Emtricitabine 200 MG / Tenofovir alafenamide 25 MG Oral Tablet',
      'once daily',
    ],
  ],
  answerKey: [
    {
      code: 'B20',
      quote: 'HIV disease (AIDS), newly diagnosed',
      poa: 'Y',
      why: 'Admitted for an HIV-related condition: B20 is principal, the condition follows.',
    },
    { code: 'B59', quote: 'Pneumocystis pneumonia', poa: 'Y' },
    { code: 'J96.01', quote: 'Acute respiratory failure with hypoxia', poa: 'Y' },
    { code: 'B37.0', quote: 'Oral candidiasis', poa: 'Y' },
  ],
  lesson: 'B20 leads when the admission is for an HIV-related condition.',
}
