import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const bleedingUlcer: DemoCase = {
  id: 'gastroenterology-bleeding-ulcer',
  title: 'Bleeding duodenal ulcer with acute blood loss anemia',
  specialty: 'Gastroenterology',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'male', ageYears: 52 },
  daysBeforeAnchor: 58,
  stayDays: 3,
  reason: ['2901004', 'Melena'],
  noteType: 'discharge',
  note: [
    ['Presenting complaint', 'Black stools for two days, fainted at work.'],
    [
      'History',
      prose`
        This 52-year-old roofer had been taking naproxen 500 mg twice a day, as his dentist
        prescribed, for three weeks. Gnawing pain at night, relieved by bread, then tarry stools and
        a blackout on the ladder's lowest rung. No alcohol to speak of, no liver disease.`,
    ],
    [
      'On arrival',
      prose`
        Pale and clammy. BP 94/58, pulse 122, respirations 20, temperature 36.5, saturation 98 %.
        Epigastrium tender, rectal vault with melena. Hemoglobin 7.1 g/dL (14.8 at a work physical),
        urea 46, creatinine 1.0, INR 1.1, platelets 240.`,
    ],
    [
      'Endoscopy',
      prose`
        Stomach without varices. Anterior duodenal bulb: ulcer of 12 mm with a visible vessel,
        injected and clipped. Biopsies positive for Helicobacter pylori.`,
    ],
    [
      'Hospital course',
      prose`
        Three units of red cells, pantoprazole infusion for 72 hours, no rebleeding; hemoglobin 9.8
        on leaving. Bismuth quadruple therapy for fourteen days. He understands that he is not to
        take naproxen again.`,
    ],
    [
      'Final diagnoses',
      prose`
        - Acute duodenal ulcer with hemorrhage, due to H. pylori and an adverse effect of naproxen.
        - Acute blood loss anemia, transfused.`,
    ],
  ],
  vitals: {
    bloodPressure: [94, 58],
    pulse: 122,
    respirations: 20,
    temperatureC: 36.5,
    oxygenSaturation: 98,
  },
  labs: [
    ['hemoglobin', 7.1, 9.8],
    ['urea', 46],
    ['creatinine', 1],
    ['inr', 1.1],
    ['platelets', 240],
  ],
  earlierLabs: [['hemoglobin', 14.8, 210]],
  conditions: [
    ['51868009', 'Duodenal ulcer disease'],
    ['413532003', 'Anemia due to blood loss'],
  ],
  procedures: [['76009000', 'Esophagogastroduodenoscopy']],
  medications: [
    ['Pantoprazole 40 MG Delayed Release Oral Tablet', 'twice daily'],
    ['Tetracycline 500 MG Oral Capsule', 'four times daily for fourteen days'],
  ],
  answerKey: [
    {
      code: 'K26.0',
      quote: 'Acute duodenal ulcer with hemorrhage',
      poa: 'Y',
      why: 'Bleeding is part of the code; K92.1 and K92.2 are not added.',
    },
    { code: 'D62', quote: 'Acute blood loss anemia', poa: 'Y' },
    { code: 'B96.81', quote: 'due to H. pylori', poa: 'Y' },
    { code: 'T39.315A', quote: 'adverse effect of naproxen', poa: 'Y' },
  ],
}
