import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const neutropenicFever: DemoCase = {
  id: 'oncology-neutropenic-fever',
  title: 'Fever in chemotherapy-induced neutropenia',
  specialty: 'Oncology',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'male', ageYears: 66 },
  daysBeforeAnchor: 64,
  stayDays: 5,
  reason: ['386661006', 'Fever'],
  noteType: 'discharge',
  note: [
    [
      'Presenting problem',
      prose`
        Ten days after carboplatin and etoposide a 66-year-old retired conductor measured 38.8 at
        home and shook. No cough beyond the usual, no diarrhea, no dysuria.`,
    ],
    [
      'Tumor',
      prose`
        Small cell carcinoma of the right upper lobe, limited stage, second cycle behind him,
        radiation planned. He stopped smoking at diagnosis after forty-five years.`,
    ],
    [
      'Examination',
      prose`
        Flushed, well perfused. BP 124/70, pulse 104, respirations 18, temperature 38.9, saturation
        96 %. Mouth without ulcers, port site clean, lungs quiet, belly soft, skin without focus.`,
    ],
    [
      'Results',
      prose`
        White count 0.6, neutrophils 0.2, hemoglobin 11.0, platelets 94 as expected in this week,
        lactate 1.1, creatinine 0.9, procalcitonin 0.2. Two sets of cultures without growth at five
        days. Urine clean. Radiograph: the known mass, smaller.`,
    ],
    [
      'Hospital course',
      prose`
        Cefepime within forty minutes of arrival. Afebrile from the second day. Filgrastim daily.
        Neutrophils 1.4 on the last day. No source was found and sepsis was considered and excluded
        by the team on the first evening. Oral levofloxacin for two more days.`,
    ],
    [
      'Discharge diagnoses',
      prose`
        1. Neutropenia due to cancer chemotherapy.
        2. Neutropenic fever, source not found.
        3. Small cell carcinoma of the right upper lobe of the lung.
        4. Former smoker.`,
    ],
  ],
  vitals: {
    bloodPressure: [124, 70],
    pulse: 104,
    respirations: 18,
    temperatureC: 38.9,
    oxygenSaturation: 96,
  },
  labs: [
    ['leukocytes', 0.6],
    ['neutrophils', 0.2, 1.4],
    ['hemoglobin', 11],
    ['platelets', 94],
    ['lactate', 1.1],
    ['creatinine', 0.9],
    ['procalcitonin', 0.2],
  ],
  conditions: [
    ['409089005', 'Febrile neutropenia'],
    ['254632001', 'Small cell carcinoma of lung', 0.3],
  ],
  medications: [['Levofloxacin 750 MG Oral Tablet', 'once daily for two days']],
  answerKey: [
    { code: 'D70.1', quote: 'Neutropenia due to cancer chemotherapy', poa: 'Y' },
    {
      code: 'R50.81',
      quote: 'Neutropenic fever, source not found',
      poa: 'Y',
      why: 'D70 asks for the fever by an additional code.',
    },
    { code: 'T45.1X5A', quote: 'Ten days after carboplatin and etoposide', poa: 'Y' },
    { code: 'C34.11', quote: 'Small cell carcinoma of the right upper lobe of the lung', poa: 'Y' },
    { code: 'Z87.891', quote: 'Former smoker' },
  ],
}
