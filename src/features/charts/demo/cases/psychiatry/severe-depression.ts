import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const severeDepression: DemoCase = {
  id: 'psychiatry-severe-depression',
  title: 'Recurrent severe depression with suicidal thoughts',
  specialty: 'Psychiatry',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'female', ageYears: 45 },
  daysBeforeAnchor: 79,
  stayDays: 9,
  reason: ['370143000', 'Major depressive disorder', 8],
  noteType: 'discharge',
  note: [
    [
      'Circumstances of admission',
      prose`
        Voluntary admission of a 45-year-old librarian, brought by her partner after she wrote
        letters and gave away her cat. Third episode; the first, at thirty-seven, ended in an
        overdose that she survived. Six weeks of waking at four, no appetite, no tears left, sure
        that she is a burden. She thought of the bridge every day but had not gone there. Worry
        about everything has been with her since youth, treated on and off as generalized anxiety
        disorder.`,
    ],
    [
      'Mental status at entry',
      prose`
        Slowed, hardly audible, gaze down. Mood "gone". Thoughts of dying with a method in mind, no
        voices, no delusions. Oriented, recall intact. Judgment good enough to ask for help. BP
        110/70, pulse 66, temperature 36.4, weight 55.2 kg.`,
    ],
    [
      'Investigations',
      'TSH 2.1, hemoglobin 13.0, sodium 139, glucose 84. Urine drug screen negative.',
    ],
    [
      'Hospital course',
      prose`
        Close observation for three days. Venlafaxine raised to 225 mg and lithium refused;
        mirtazapine at night gave sleep. Daily group and behavioral activation. By day seven she ate
        with others and telephoned her sister. At discharge no thoughts of suicide for four days;
        safety plan signed, pills dispensed weekly by the partner.`,
    ],
    [
      'Diagnoses',
      prose`
        Major depressive disorder, recurrent, severe, without psychotic features. Suicidal ideation
        on admission. Generalized anxiety disorder. History of a suicide attempt.`,
    ],
  ],
  vitals: { bloodPressure: [110, 70], pulse: 66, temperatureC: 36.4, weightKg: 55.2 },
  labs: [
    ['thyrotropin', 2.1],
    ['hemoglobin', 13],
    ['sodium', 139],
    ['glucose', 84],
  ],
  conditions: [
    ['66344007', 'Recurrent major depression', 8],
    ['21897009', 'Generalized anxiety disorder', 25],
  ],
  medications: [
    ['Venlafaxine 225 MG Extended Release Oral Tablet', 'every morning'],
    ['Mirtazapine 15 MG Oral Tablet', 'at bedtime'],
  ],
  answerKey: [
    {
      code: 'F33.2',
      quote: 'Major depressive disorder, recurrent, severe, without psychotic features',
      poa: 'Y',
    },
    {
      code: 'R45.851',
      quote: 'Suicidal ideation on admission',
      poa: 'Y',
      why: 'Not integral to depression, so it is coded.',
    },
    { code: 'F41.1', quote: 'Generalized anxiety disorder', poa: 'Y' },
    { code: 'Z91.51', quote: 'History of a suicide attempt' },
  ],
}
