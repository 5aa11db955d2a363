import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const catheterInfection: DemoCase = {
  id: 'urology-catheter-infection',
  title: 'Catheter-associated infection in paraplegia',
  specialty: 'Urology',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'male', ageYears: 37 },
  daysBeforeAnchor: 136,
  stayDays: 4,
  reason: ['386661006', 'Fever'],
  noteType: 'discharge',
  note: [
    [
      'Background',
      prose`
        37-year-old web developer, complete paraplegia from a T5 cord injury in a diving accident
        eleven years ago. Neurogenic bladder drained by an indwelling urethral catheter since
        intermittent catheterization failed last year.`,
    ],
    [
      'This illness',
      prose`
        Two days of sweats, more spasms than usual and cloudy, foul urine; the catheter had been in
        place for five weeks. BP 108/64, pulse 104, respirations 18, temperature 38.6, saturation 97
        %. Abdomen soft, no sacral sore, testes not swollen. White count 14.9, lactate 1.4,
        creatinine 0.7, C-reactive protein 118. Catheter changed and urine taken from the new one.`,
    ],
    [
      'Microbiology',
      prose`
        Urine: Pseudomonas aeruginosa, more than 100,000 colonies, susceptible to cefepime and
        ciprofloxacin. Blood cultures negative at five days. Ultrasound: kidneys without dilation or
        stone.`,
    ],
    [
      'Course',
      prose`
        Cefepime for three days, fever gone in a day and a half; then ciprofloxacin to complete
        seven. He did not fulfil criteria for sepsis at any time. Nurse specialist reviewed his
        change schedule: every four weeks from now. Surgery for a catheterizable channel was raised
        again and he will think about it.`,
    ],
    [
      'Discharge diagnoses',
      prose`
        1. Urinary tract infection due to the indwelling urethral catheter.
        2. Pseudomonas as the organism.
        3. Neurogenic bladder.
        4. Complete paraplegia, sequela of a complete cord injury at T5.`,
    ],
  ],
  vitals: {
    bloodPressure: [108, 64],
    pulse: 104,
    respirations: 18,
    temperatureC: 38.6,
    oxygenSaturation: 97,
  },
  labs: [
    ['leukocytes', 14.9],
    ['lactate', 1.4],
    ['creatinine', 0.7],
    ['cReactiveProtein', 118],
  ],
  conditions: [
    ['68566005', 'Urinary tract infectious disease'],
    ['60389000', 'Paraplegia', 11],
    ['398064005', 'Neurogenic dysfunction of the urinary bladder', 11],
  ],
  medications: [
    ['Ciprofloxacin 500 MG Oral Tablet', 'twice daily to complete seven days'],
    ['Baclofen 10 MG Oral Tablet', 'three times daily'],
  ],
  allergies: [['300916003', 'Latex allergy', 10]],
  answerKey: [
    {
      code: 'T83.511A',
      quote: 'Urinary tract infection due to the indwelling urethral catheter',
      poa: 'Y',
      why: 'The provider states the link: the complication code is first, the infection after it.',
    },
    { code: 'N39.0', quote: 'Urinary tract infection', poa: 'Y' },
    { code: 'B96.5', quote: 'Pseudomonas as the organism', poa: 'Y' },
    { code: 'N31.9', quote: 'Neurogenic bladder', poa: 'Y' },
    { code: 'G82.21', quote: 'Complete paraplegia, sequela', poa: 'Y' },
    {
      code: 'S24.112S',
      quote: 'sequela of a complete cord injury at T5',
      why: 'The residual condition first, then the injury with seventh character S.',
    },
  ],
  lesson: 'Sequela: residual condition, then the injury with S.',
}
