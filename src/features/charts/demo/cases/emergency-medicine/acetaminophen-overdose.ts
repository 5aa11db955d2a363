import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const acetaminophenOverdose: DemoCase = {
  id: 'emergency-acetaminophen-overdose',
  title: 'Intentional acetaminophen overdose',
  specialty: 'Emergency medicine',
  setting: 'emergency',
  visit: 'emergency',
  patient: { sex: 'female', ageYears: 24 },
  daysBeforeAnchor: 127,
  reason: ['55680006', 'Drug overdose'],
  noteType: 'emergency',
  note: [
    [
      'Events',
      prose`
        A 24-year-old trainee chef told her flatmate at 18:30 that she had swallowed thirty tablets
        of acetaminophen 500 mg at 17:00, after a message from her former partner. She meant to die
        when she took them and says she regrets it now. Nothing else taken; no alcohol.`,
    ],
    [
      'Examination',
      prose`
        BP 122/76, pulse 96, respirations 16, temperature 36.7, saturation 99 %. Tearful, fully
        alert. Abdomen soft with slight nausea, no jaundice, no marks on the arms.`,
    ],
    [
      'Laboratory',
      prose`
        Acetaminophen 212 ug/mL at four hours, above the treatment line. ALT 22, INR 1.0, creatinine
        0.6, bicarbonate 24, glucose 92, lactate 1.3. Ethanol less than 10, salicylate not detected.
        Pregnancy test negative.`,
    ],
    [
      'Course in the department',
      prose`
        Charcoal within two hours of the tablets, acetylcysteine begun at 21:20 by the twenty-hour
        scheme. One-to-one observer. Poison center agreed. Psychiatry, in consultation: major
        depressive disorder, single episode, moderate, first diagnosed tonight; recommends admission
        to their unit once the infusion is done.`,
    ],
    [
      'Impression',
      prose`
        1. Acetaminophen poisoning, intentional self-harm.
        2. Major depressive disorder, single episode, moderate.`,
    ],
    [
      'Disposition',
      'Transferred at 23:05 to the county hospital, toxicology service, infusion running.',
    ],
  ],
  vitals: {
    bloodPressure: [122, 76],
    pulse: 96,
    respirations: 16,
    temperatureC: 36.7,
    oxygenSaturation: 99,
  },
  labs: [
    ['acetaminophen', 212],
    ['alanineAminotransferase', 22],
    ['inr', 1],
    ['creatinine', 0.6],
    ['bicarbonate', 24],
    ['glucose', 92],
    ['lactate', 1.3],
  ],
  conditions: [
    ['55680006', 'Drug overdose'],
    ['36923009', 'Major depression, single episode'],
  ],
  answerKey: [
    {
      code: 'T39.1X2A',
      quote: 'Acetaminophen poisoning, intentional self-harm',
      why: 'Poisoning is sequenced first; the sixth character 2 carries the intent.',
    },
    { code: 'F32.1', quote: 'Major depressive disorder, single episode, moderate' },
  ],
  lesson:
    'Poisoning, adverse effect and underdosing differ in the sixth character and in sequence.',
}
