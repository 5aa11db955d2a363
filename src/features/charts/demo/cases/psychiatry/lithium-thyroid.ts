import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const lithiumThyroid: DemoCase = {
  id: 'psychiatry-lithium-thyroid',
  title: 'Bipolar II disorder and a thyroid slowed by lithium',
  specialty: 'Psychiatry',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'female', ageYears: 51 },
  daysBeforeAnchor: 32,
  reason: ['83225003', 'Bipolar II disorder', 15],
  noteType: 'progress',
  note: [
    [
      'Interim',
      prose`
        Medication visit with a 51-year-old translator, on lithium for six years and in the
        steadiest stretch of her life: no high spell since the divorce, no low one beyond a week. In
        the past months she is cold in company that is warm, her hair comes out in the brush and she
        put on weight with the same meals. Works full time. No self-harm, no alcohol.`,
    ],
    [
      'Mental status',
      prose`
        Friendly, a little slow in reply, humor present. Mood "level". Thinking ordered, no plans
        that outrun her purse, no wish to die. Insight excellent.`,
    ],
    [
      'Physical',
      'BP 118/76, pulse 56, temperature 36.1, weight 72.4 kg. Dry skin, ankle jerks hang. No tremor.',
    ],
    [
      'Laboratory',
      prose`
        TSH 14.2 mIU/L (3.9 in the previous half year), free thyroxine 0.7 ng/dL. Lithium level 0.8
        mmol/L. Creatinine 0.9, calcium 9.8, sodium 140.`,
    ],
    [
      'Formulation',
      prose`
        Hypothyroidism due to lithium, which she takes exactly as prescribed: an adverse effect of
        the lithium carbonate. Bipolar II disorder, stable on it.`,
    ],
    [
      'Agreement',
      prose`
        The benefit of the salt outweighs the thyroid, so it stays at 900 mg. Levothyroxine 50 mcg
        before breakfast, thyroid tests in eight weeks, kidney and calcium every six months. Early
        signs list updated. Next appointment in two months, her sister invited.`,
    ],
  ],
  vitals: { bloodPressure: [118, 76], pulse: 56, temperatureC: 36.1, weightKg: 72.4 },
  labs: [
    ['thyrotropin', 14.2],
    ['freeThyroxine', 0.7],
    ['lithium', 0.8],
    ['creatinine', 0.9],
    ['calcium', 9.8],
    ['sodium', 140],
  ],
  earlierLabs: [['thyrotropin', 3.9, 175]],
  conditions: [
    ['83225003', 'Bipolar II disorder', 15],
    ['40930008', 'Hypothyroidism'],
  ],
  medications: [
    ['Lithium carbonate 450 MG Extended Release Oral Tablet', 'twice daily'],
    ['Levothyroxine Sodium 0.05 MG Oral Tablet', 'once daily'],
  ],
  answerKey: [
    {
      code: 'F31.81',
      quote: 'Bipolar II disorder, stable on it',
      why: 'The reason for the visit.',
    },
    { code: 'E03.2', quote: 'Hypothyroidism due to lithium' },
    {
      code: 'T43.595A',
      quote: 'an adverse effect of the lithium carbonate',
      why: 'The drug table lists lithium salts under T43.59-; the effect is sequenced before it.',
    },
    { code: 'Z79.899', quote: 'on lithium for six years' },
  ],
}
