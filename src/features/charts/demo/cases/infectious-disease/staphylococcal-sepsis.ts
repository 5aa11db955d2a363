import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const staphylococcalSepsis: DemoCase = {
  id: 'infectious-disease-staphylococcal-sepsis',
  title: 'Staphylococcal sepsis from vertebral osteomyelitis',
  specialty: 'Infectious disease',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'female', ageYears: 36 },
  daysBeforeAnchor: 205,
  stayDays: 14,
  reason: ['386661006', 'Fever'],
  noteType: 'discharge',
  note: [
    [
      'Summary',
      prose`
        36-year-old restaurant worker who injects heroin daily, eleven days of low back pain that no
        position relieves, three days of rigors. Moderate to severe opioid dependence by our
        addiction team's interview.`,
    ],
    [
      'Admission status',
      prose`
        BP 104/62, pulse 126, respirations 24, temperature 39.6, saturation 97 %. Percussion pain at
        the third and fourth lumbar vertebrae. Legs strong, sphincters fine. No murmur, no spots on
        nails or palms. White count 19.7, lactate 1.8, creatinine 0.8, bilirubin 0.6, platelets 302,
        C-reactive protein 246, sedimentation rate 96.`,
    ],
    [
      'Microbiology and imaging',
      prose`
        Four of four bottles: Staphylococcus aureus, susceptible to oxacillin. MRI: osteomyelitis of
        the L3 and L4 vertebral bodies, no epidural collection. Transesophageal echocardiogram
        without vegetation.`,
    ],
    [
      'Course',
      prose`
        Cefazolin from the first result; blood sterile on the third day. All organs kept working
        throughout, so sepsis was never severe. Methadone 60 mg relieved withdrawal before it
        showed. She stays with us by choice in the unit's step-down house for the remaining weeks of
        intravenous therapy. Pain down from 9 to 3 with a brace and gabapentin.`,
    ],
    [
      'Diagnoses',
      prose`
        - Sepsis due to methicillin-susceptible Staphylococcus aureus, present on arrival
        - Osteomyelitis of the lumbar vertebrae, same organism
        - Opioid dependence, on methadone now`,
    ],
  ],
  vitals: {
    bloodPressure: [104, 62],
    pulse: 126,
    respirations: 24,
    temperatureC: 39.6,
    oxygenSaturation: 97,
    pain: 9,
  },
  labs: [
    ['leukocytes', 19.7],
    ['lactate', 1.8],
    ['creatinine', 0.8],
    ['bilirubin', 0.6],
    ['platelets', 302],
    ['cReactiveProtein', 246],
    ['sedimentationRate', 96],
  ],
  conditions: [
    ['91302008', 'Sepsis'],
    ['75544000', 'Opioid dependence', 6],
  ],
  procedures: [['113091000', 'Magnetic resonance imaging']],
  medications: [
    ['Cefazolin 2000 MG Injection', 'every eight hours'],
    ['Methadone hydrochloride 10 MG Oral Tablet', 'six tablets once daily'],
  ],
  answerKey: [
    {
      code: 'A41.01',
      quote: 'Sepsis due to methicillin-susceptible Staphylococcus aureus',
      poa: 'Y',
      why: 'Sepsis and local infection both present on admission: the systemic infection is first.',
    },
    { code: 'M46.26', quote: 'Osteomyelitis of the lumbar vertebrae', poa: 'Y' },
    {
      code: 'B95.61',
      quote: 'same organism',
      poa: 'Y',
      why: 'Names the organism of the osteomyelitis.',
    },
    { code: 'F11.20', quote: 'Opioid dependence, on methadone now', poa: 'Y' },
  ],
}
