import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const footUlcer: DemoCase = {
  id: 'endocrinology-foot-ulcer',
  title: 'Diabetic foot ulcer down to the fat layer',
  specialty: 'Endocrinology',
  setting: 'outpatient',
  visit: 'problem',
  patient: { sex: 'male', ageYears: 60 },
  daysBeforeAnchor: 27,
  reason: ['371087003', 'Ulcer of foot due to diabetes mellitus'],
  noteType: 'progress',
  note: [
    ['Presenting concern', 'Sore under the left forefoot, third week.'],
    [
      'Subjective',
      prose`
        Mr. A., a 60-year-old line cook, stood through a holiday weekend in new clogs and found
        blood in his sock. He feels nothing there and therefore kept working. No fever, no smell.
        His sugars run over 250. He takes metformin twice daily and has used detemir insulin every
        night for four years, though the pen sometimes stays at home.`,
    ],
    [
      'Objective',
      prose`
        BP 136/80, pulse 84, temperature 36.9. Plantar surface below the second and third metatarsal
        heads of the left foot: ulcer 18 by 14 mm, callus rim, fat layer exposed at the base, no
        bone to probe, no pus, two millimeters of pink border. Pulses easily felt. Monofilament
        absent from toes to mid-calf on both legs. Film: no gas, no erosion. A1c 10.2 %, glucose
        287, white count 8.1, C-reactive protein 6, sedimentation rate 18.`,
    ],
    [
      'Impression',
      prose`
        Type 2 diabetes with foot ulcer, left plantar forefoot, fat layer exposed, not infected.
        Diabetic polyneuropathy is what allowed it. Diabetes with hyperglycemia.`,
    ],
    [
      'Management',
      prose`
        Sharp debridement of callus today, foam dressing, total contact cast applied, off work for
        four weeks. Long-term metformin and insulin continue; detemir raised to 28 units with a
        reminder on his telephone. Weekly cast changes. Come at once for redness, fever or odor.`,
    ],
  ],
  vitals: { bloodPressure: [136, 80], pulse: 84, temperatureC: 36.9 },
  labs: [
    ['hemoglobinA1c', 10.2],
    ['glucose', 287],
    ['leukocytes', 8.1],
    ['cReactiveProtein', 6],
    ['sedimentationRate', 18],
  ],
  conditions: [
    ['44054006', 'Diabetes mellitus type 2', 13],
    ['371087003', 'Ulcer of foot due to diabetes mellitus'],
    ['368581000119106', 'Neuropathy due to type 2 diabetes mellitus', 3],
  ],
  procedures: [['36777000', 'Debridement']],
  medications: [
    ['Metformin hydrochloride 1000 MG Oral Tablet', 'twice daily'],
    ['Insulin detemir 100 UNT/ML Pen Injector', '28 units at bedtime'],
  ],
  answerKey: [
    { code: 'E11.621', quote: 'Type 2 diabetes with foot ulcer' },
    {
      code: 'L97.522',
      quote: 'left plantar forefoot, fat layer exposed',
      why: 'Site and depth of the ulcer follow E11.621. The forefoot is other part of foot.',
    },
    { code: 'E11.42', quote: 'Diabetic polyneuropathy' },
    { code: 'E11.65', quote: 'Diabetes with hyperglycemia' },
    { code: 'Z79.4', quote: 'Long-term metformin and insulin continue' },
    { code: 'Z79.84', quote: 'He takes metformin twice daily' },
  ],
}
