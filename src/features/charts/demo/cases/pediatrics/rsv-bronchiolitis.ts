import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const rsvBronchiolitis: DemoCase = {
  id: 'pediatrics-rsv-bronchiolitis',
  title: 'Infant with RSV bronchiolitis',
  specialty: 'Pediatrics',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'male', ageYears: 0, ageDays: 162 },
  daysBeforeAnchor: 230,
  stayDays: 3,
  reason: ['230145002', 'Difficulty breathing'],
  noteType: 'discharge',
  note: [
    [
      'Presenting illness',
      prose`
        Five-month-old boy, fourth day of a cold brought home by his brother in kindergarten. Since
        last night fast breathing and half his usual bottles; two wet diapers in eighteen hours.
        Born at term, no earlier wheeze, vaccines up to date, no antibody against the virus was
        given.`,
    ],
    [
      'Examination',
      prose`
        Tired but rousable. Respirations 64, pulse 168, temperature 38.2, saturation 87 % in room
        air, weight 7.1 kg (7.5 at the last check). Nasal flaring, subcostal retraction, crackles
        and wheeze on both sides. Fontanelle a little sunken, mouth dry, capillary refill three
        seconds.`,
    ],
    [
      'Tests',
      prose`
        Nasal swab: respiratory syncytial virus positive, influenza and coronavirus negative. Sodium
        139, bicarbonate 19, glucose 84. No film was needed.`,
    ],
    [
      'Hospital course',
      prose`
        Low-flow oxygen by cannula up to 1 liter for two days, suction before feeds, fluids by nasal
        tube for one day, then bottles. A trial of albuterol changed nothing and was stopped. No
        antibiotic. On the day of discharge saturation 95 % asleep, respirations 38, six wet
        diapers.`,
    ],
    [
      'Diagnoses',
      prose`
        Acute bronchiolitis due to RSV. Hypoxemia, needing oxygen. Dehydration, moderate, corrected.`,
    ],
    [
      'Instructions',
      prose`
        Saline and bulb before feeds. Cough may last three weeks. Return for pauses, blue lips or
        fewer than three wet diapers a day. No smoke near him.`,
    ],
  ],
  vitals: { pulse: 168, respirations: 64, temperatureC: 38.2, oxygenSaturation: 87, weightKg: 7.1 },
  labs: [
    ['sodium', 139],
    ['bicarbonate', 19],
    ['glucose', 84],
  ],
  conditions: [
    ['57089007', 'Respiratory syncytial virus bronchiolitis'],
    ['34095006', 'Dehydration'],
  ],
  answerKey: [
    { code: 'J21.0', quote: 'Acute bronchiolitis due to RSV', poa: 'Y' },
    {
      code: 'R09.02',
      quote: 'Hypoxemia, needing oxygen',
      poa: 'Y',
      why: 'Not integral to bronchiolitis; respiratory failure is not documented and not assumed.',
    },
    { code: 'E86.0', quote: 'Dehydration, moderate, corrected', poa: 'Y' },
  ],
}
