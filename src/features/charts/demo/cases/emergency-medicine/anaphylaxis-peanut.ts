import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const anaphylaxisPeanut: DemoCase = {
  id: 'emergency-anaphylaxis-peanut',
  title: 'Anaphylaxis to peanut',
  specialty: 'Emergency medicine',
  setting: 'emergency',
  visit: 'emergency',
  patient: { sex: 'male', ageYears: 19 },
  daysBeforeAnchor: 56,
  reason: ['39579001', 'Anaphylaxis'],
  noteType: 'emergency',
  note: [
    ['Arrival', 'By roommate, running, 21:14. Resuscitation bay at once.'],
    [
      'History',
      prose`
        19-year-old college freshman who knows that he must not eat peanuts; the noodles at a street
        stall were said to be free of them. Five minutes later itching palms, hives, a closing
        throat, cramps and one vomit. His injector was in the other jacket. Mild asthma as a child,
        no attack for years, no inhaler now.`,
    ],
    [
      'First assessment',
      prose`
        Hoarse, frightened. BP 84/48, pulse 132, respirations 28, temperature 36.6, saturation 91 %.
        Lips swollen, wheeze on both sides, wheals over trunk and thighs, warm hands.`,
    ],
    [
      'Treatment',
      prose`
        Epinephrine 0.5 mg into the thigh on arrival, again after six minutes. Two liters of saline,
        oxygen, nebulized albuterol, cetirizine, dexamethasone. After twenty minutes 118 over 70,
        voice normal, 98 %. Tryptase sent. Watched on the short-stay side for eight hours without a
        second wave.`,
    ],
    ['Diagnosis', 'Anaphylactic reaction due to peanuts.'],
    [
      'Discharge',
      prose`
        Two injectors prescribed and tried on a trainer, one to be worn and one for the roommate,
        who learned it too. Food card for restaurants, allergy clinic in two weeks, campus health
        informed with his consent. Prednisolone for two days.`,
    ],
  ],
  vitals: {
    bloodPressure: [84, 48],
    pulse: 132,
    respirations: 28,
    temperatureC: 36.6,
    oxygenSaturation: 91,
  },
  conditions: [['39579001', 'Anaphylaxis']],
  medications: [
    ['NDA020800 0.3 ML Epinephrine 1 MG/ML Auto-Injector', 'into the thigh for a severe reaction'],
  ],
  allergies: [['91935009', 'Allergy to peanuts', 15]],
  answerKey: [
    {
      code: 'T78.01XA',
      quote: 'Anaphylactic reaction due to peanuts',
      why: 'Wheeze, hives and low pressure are part of the reaction. Childhood asthma is not current.',
    },
  ],
}
