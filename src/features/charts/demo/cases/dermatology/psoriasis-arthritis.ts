import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const psoriasisArthritis: DemoCase = {
  id: 'dermatology-psoriasis-arthritis',
  title: 'Psoriasis with joint disease on a biologic',
  specialty: 'Dermatology',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'male', ageYears: 40 },
  daysBeforeAnchor: 61,
  reason: ['9014002', 'Psoriasis', 12],
  noteType: 'progress',
  note: [
    [
      'Course since January',
      prose`
        The 40-year-old middle-school principal in room four was red from scalp to shin a year ago.
        On secukinumab, injected every month and meant for the long term, he has swum in public for
        the first time in a decade. What is left: elbows and the cleft. Fingers are stiff for
        fifteen minutes in the morning instead of two hours. No colds beyond his pupils', no thrush,
        no loose stools.`,
    ],
    [
      'Skin',
      prose`
        Thin pink plaques on both elbows, 2 cm, and one at the top of the gluteal cleft. Scalp
        clear. Pits in four nails. Area score 1.8, was 17.`,
    ],
    [
      'Joints and general',
      prose`
        Index finger of the right hand a little sausage-shaped, not warm; other joints quiet. BP
        128/82, pulse 72, temperature 36.6, weight 84.5 kg.`,
    ],
    [
      'Laboratory',
      'White count 6.3, hemoglobin 15.0, ALT 26, creatinine 0.9, C-reactive protein 4. Tuberculosis assay negative in the same month.',
    ],
    [
      'Assessment',
      prose`
        Psoriasis vulgaris (plaque type), near clear. Psoriatic arthritis of the fingers, quiet on
        the same drug.`,
    ],
    [
      'Plan',
      prose`
        Secukinumab 300 mg monthly unchanged. Calcipotriene foam for the remnants on weekends.
        Recombinant zoster vaccine series offered and accepted at the pharmacy; no live vaccines.
        Rheumatology in three months, here in six, assay every year.`,
    ],
  ],
  vitals: { bloodPressure: [128, 82], pulse: 72, temperatureC: 36.6, weightKg: 84.5 },
  labs: [
    ['leukocytes', 6.3],
    ['hemoglobin', 15],
    ['alanineAminotransferase', 26],
    ['creatinine', 0.9],
    ['cReactiveProtein', 4],
  ],
  earlierLabs: [['cReactiveProtein', 21, 300]],
  conditions: [
    ['9014002', 'Psoriasis', 12],
    ['156370009', 'Psoriatic arthritis', 4],
  ],
  medications: [
    ['Secukinumab 150 MG/ML Auto-Injector', 'two injections once a month'],
    ['Calcipotriene 0.05 MG/ML Topical Foam', 'on weekends'],
  ],
  answerKey: [
    { code: 'L40.0', quote: 'Psoriasis vulgaris (plaque type), near clear' },
    { code: 'L40.59', quote: 'Psoriatic arthritis of the fingers' },
    { code: 'Z79.620', quote: 'On secukinumab, injected every month and meant for the long term' },
  ],
}
