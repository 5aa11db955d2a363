import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const asthmaExacerbation: DemoCase = {
  id: 'pulmonology-asthma-exacerbation',
  title: 'Asthma exacerbation in pollen season',
  specialty: 'Pulmonology',
  setting: 'outpatient',
  visit: 'problem',
  patient: { sex: 'female', ageYears: 27 },
  daysBeforeAnchor: 130,
  reason: ['195967001', 'Asthma', 15],
  noteType: 'progress',
  note: [
    [
      'S',
      prose`
        27-year-old gardener, asthmatic since middle school. Four days of chest tightness and night
        cough after mowing. Albuterol every three hours, twice last night. Itching eyes and a
        running nose for three weeks, as in other years when the birches bloom. No fever, no
        purulent sputum. Uses budesonide with formoterol every morning and evening, by her account
        without fail. Never intubated; one course of oral steroid last year. Nonsmoker.`,
    ],
    [
      'O',
      prose`
        Able to speak in sentences. BP 118/72, pulse 102, respiratory rate 22, temperature 36.8,
        oxygen saturation 94 %. Expiratory wheeze throughout, no retraction. Pale swollen turbinates
        with clear discharge. Peak flow 61 % of her best; 84 % after three nebulized treatments.
        Spirometry then: ratio 0.66, reversible by 14 %. White count 7.2.`,
    ],
    [
      'A',
      prose`
        1. Moderate persistent asthma with acute exacerbation, responding.
        2. Allergic rhinitis due to pollen, the trigger. Not pneumonia: chest clear of focal signs.`,
    ],
    [
      'P',
      prose`
        Prednisone 40 mg for five days. Continue long-term inhaled corticosteroid at the same dose
        and use it as reliever too. Add nasal fluticasone and cetirizine. Mask for mowing, action
        plan rewritten in front of her, nurse telephones in two days. Skin testing and a talk about
        immunotherapy once calm.`,
    ],
  ],
  vitals: {
    bloodPressure: [118, 72],
    pulse: 102,
    respirations: 22,
    temperatureC: 36.8,
    oxygenSaturation: 94,
  },
  labs: [['leukocytes', 7.2]],
  conditions: [
    ['195967001', 'Asthma', 15],
    ['367498001', 'Seasonal allergic rhinitis', 10],
  ],
  procedures: [['127783003', 'Spirometry']],
  medications: [
    ['Budesonide 0.16 MG/ACTUAT / formoterol 0.0045 MG/ACTUAT Inhaler', 'two puffs twice daily'],
    ['predniSONE 20 MG Oral Tablet', 'two tablets once daily for five days'],
    ['cetirizine hydrochloride 5 MG Oral Tablet', 'once daily'],
  ],
  allergies: [['418689008', 'Allergy to grass pollen', 12]],
  answerKey: [
    {
      code: 'J45.41',
      quote: 'Moderate persistent asthma with acute exacerbation',
      why: 'J45 includes hay fever with asthma, and J30 has an Excludes1 note for it: J30.1 is not added.',
    },
    { code: 'Z79.51', quote: 'Continue long-term inhaled corticosteroid' },
  ],
  lesson: 'Excludes1 and an inclusion note: allergic rhinitis with asthma is in J45.',
}
