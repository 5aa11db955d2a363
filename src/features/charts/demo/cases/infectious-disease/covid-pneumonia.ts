import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const covidPneumonia: DemoCase = {
  id: 'infectious-disease-covid-pneumonia',
  title: 'COVID-19 pneumonia with respiratory failure',
  specialty: 'Infectious disease',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'male', ageYears: 57 },
  daysBeforeAnchor: 260,
  stayDays: 7,
  reason: ['840539006', 'COVID-19'],
  noteType: 'discharge',
  note: [
    [
      'Illness before admission',
      prose`
        Ninth day of fever, aching and cough in a 57-year-old tax adviser whose office had an
        outbreak. He has not been vaccinated against COVID-19, being of two minds about it. A home
        oximeter read 86 and his wife drove him in. Blood pressure treated with amlodipine.`,
    ],
    [
      'Examination',
      prose`
        Short phrases. BP 138/82, pulse 108, respirations 28, temperature 38.5, saturation 85 % on
        room air. Weight 118.0 kg, height 178 cm, BMI 37.2. Crackles at both bases, legs even.`,
    ],
    [
      'Laboratory and imaging',
      prose`
        PCR positive for SARS-CoV-2. C-reactive protein 142, D-dimer 780, procalcitonin 0.1, white
        count 5.8, creatinine 1.0, glucose 128. CT angiogram: peripheral ground glass in all lobes,
        no embolus.`,
    ],
    [
      'Hospital course',
      prose`
        Acute respiratory failure with hypoxia: nasal high flow for three days, prone by day as far
        as his back allowed, dexamethasone, remdesivir and one dose of tocilizumab. Weaned to room
        air by day six. Prophylactic enoxaparin. He asked for the vaccine himself before leaving;
        booked in three months.`,
    ],
    [
      'Diagnoses',
      prose`
        COVID-19, confirmed. Pneumonia due to COVID-19. Acute respiratory failure with hypoxia.
        Essential hypertension. Class 2 obesity, a risk for a severe course. Unvaccinated for
        COVID-19.`,
    ],
  ],
  vitals: {
    bloodPressure: [138, 82],
    pulse: 108,
    respirations: 28,
    temperatureC: 38.5,
    oxygenSaturation: 85,
    weightKg: 118,
    heightCm: 178,
  },
  labs: [
    ['cReactiveProtein', 142],
    ['dDimer', 780],
    ['procalcitonin', 0.1],
    ['leukocytes', 5.8],
    ['creatinine', 1],
    ['glucose', 128],
  ],
  conditions: [
    ['840539006', 'COVID-19'],
    ['65710008', 'Acute respiratory failure'],
    ['59621000', 'Essential hypertension', 6],
    ['162864005', 'Body mass index 30+ - obesity (finding)', 8],
  ],
  medications: [
    ['Amlodipine 5 MG Oral Tablet', 'once daily'],
    ['Dexamethasone 6 MG Oral Tablet', 'once daily to complete ten days'],
  ],
  answerKey: [
    {
      code: 'U07.1',
      quote: 'COVID-19, confirmed',
      poa: 'Y',
      why: 'Confirmed infection leads, its manifestations follow (I.C.1.g).',
    },
    { code: 'J12.82', quote: 'Pneumonia due to COVID-19', poa: 'Y' },
    { code: 'J96.01', quote: 'Acute respiratory failure with hypoxia', poa: 'Y' },
    { code: 'I10', quote: 'Essential hypertension', poa: 'Y' },
    { code: 'E66.812', quote: 'Class 2 obesity', poa: 'Y' },
    { code: 'Z68.37', quote: 'BMI 37.2' },
    { code: 'Z28.310', quote: 'Unvaccinated for COVID-19' },
  ],
}
