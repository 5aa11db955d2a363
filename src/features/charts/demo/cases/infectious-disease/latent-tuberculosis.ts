import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const latentTuberculosis: DemoCase = {
  id: 'infectious-disease-latent-tuberculosis',
  title: 'Latent tuberculosis before a biologic drug',
  specialty: 'Infectious disease',
  setting: 'outpatient',
  visit: 'problem',
  patient: { sex: 'female', ageYears: 53 },
  daysBeforeAnchor: 37,
  reason: ['11999007', 'Inactive tuberculosis'],
  noteType: 'consultation',
  note: [
    [
      'Consultation request',
      prose`
        Rheumatology wishes to begin adalimumab in a 53-year-old cellist with seropositive
        rheumatoid arthritis that methotrexate no longer holds. The blood test for tuberculosis came
        back positive.`,
    ],
    [
      'History',
      prose`
        Born in Manila, here since she was twenty. Her grandfather coughed for years and died when
        she was a child. She herself has no cough, fever, sweats or weight loss. Never treated or
        tested before. One glass of wine a week. No liver disease.`,
    ],
    [
      'Examination',
      prose`
        BP 116/72, pulse 72, temperature 36.5, weight 54.9 kg. Knuckles of both hands swollen and
        warm. Lungs clear, no enlarged node, liver not felt.`,
    ],
    [
      'Tests reviewed',
      prose`
        Interferon-gamma release assay 3.9 IU/mL, positive; repeated, 4.2. Chest film normal, seen
        on the screen with the radiologist. ALT 21, AST 24, bilirubin 0.6, platelets 330. Human
        immunodeficiency and hepatitis serology negative.`,
    ],
    [
      'Opinion',
      prose`
        Latent tuberculosis infection; active disease is excluded. Rheumatoid arthritis with
        positive rheumatoid factor, which is the reason that this cannot wait.`,
    ],
    [
      'Recommendation',
      prose`
        Rifampin 600 mg daily for four months, monthly liver tests with methotrexate at its present
        dose. Adalimumab may start after the first month. Orange urine and contact lenses explained;
        oral contraceptives are no concern at her age. The result is reported to the county.`,
    ],
  ],
  vitals: { bloodPressure: [116, 72], pulse: 72, temperatureC: 36.5, weightKg: 54.9 },
  labs: [
    ['alanineAminotransferase', 21],
    ['aspartateAminotransferase', 24],
    ['bilirubin', 0.6],
    ['platelets', 330],
  ],
  conditions: [
    ['11999007', 'Inactive tuberculosis'],
    ['69896004', 'Rheumatoid arthritis', 6],
  ],
  medications: [
    ['Rifampin 300 MG Oral Capsule', 'two capsules once daily'],
    ['Methotrexate 10 MG Oral Tablet', 'two tablets once a week'],
  ],
  answerKey: [
    {
      code: 'Z22.7',
      quote: 'Latent tuberculosis infection; active disease is excluded',
      why: 'R76.12 for the positive assay is excluded (Excludes1) once latent infection is diagnosed.',
    },
    {
      code: 'M05.9',
      quote: 'Rheumatoid arthritis with positive rheumatoid factor',
    },
    {
      code: 'Z79.631',
      quote: 'methotrexate at its present dose',
      why: 'Methotrexate is an antimetabolite; its long-term use has its own code since FY2023.',
    },
  ],
  lesson: 'Excludes1: the abnormal test (R76.12) does not stand beside the diagnosis it led to.',
}
