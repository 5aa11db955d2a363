import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const parkinsonDementia: DemoCase = {
  id: 'neurology-parkinson-dementia',
  title: 'Parkinson disease with mild dementia',
  specialty: 'Neurology',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'male', ageYears: 73 },
  daysBeforeAnchor: 71,
  reason: ['49049000', "Parkinson's disease", 7],
  noteType: 'progress',
  note: [
    ['Informants', 'The patient and his wife, who keeps the log.'],
    [
      'Interval',
      prose`
        73-year-old former surveyor, seventh year of Parkinson disease. He walks with poles and has
        fallen once, on gravel. No writhing movements; the tablets carry him from dose to dose. His
        wife now pays the bills because he entered the wrong sums, and he asks the same question
        within the hour. No visions, no wandering, even mood. He coughs on thin soup. He shouts and
        kicks in his dreams; she has moved to the guest room.`,
    ],
    [
      'Examination',
      prose`
        BP 124/72 sitting, 116/70 standing, pulse 72, temperature 36.3, weight 76.0 kg. Quiet voice,
        reduced blink, rest tremor of the right hand, rigidity both arms. Rises at the second
        attempt. Montreal score 20 of 30: lost points in trail, clock and recall.`,
    ],
    ['Swallow study', 'Delayed initiation with residue in the throat, no aspiration.'],
    [
      'Impression',
      prose`
        1. Parkinson disease without dyskinesia and without fluctuations.
        2. Mild dementia due to Parkinson disease, no behavioral disturbance.
        3. Oropharyngeal dysphagia.
        4. REM sleep behavior disorder.`,
    ],
    [
      'Plan',
      prose`
        Carbidopa-levodopa 25/100 one and a half tablets four times a day as before. Rivastigmine
        patch. Thickened liquids, chin tuck, speech therapy. Melatonin at night, padded bed rail.
        Driving has stopped by agreement. Wife has the number of the support group.`,
    ],
  ],
  vitals: { bloodPressure: [124, 72], pulse: 72, temperatureC: 36.3, weightKg: 76 },
  conditions: [
    ['49049000', "Parkinson's disease", 7],
    ['52448006', 'Dementia', 1],
  ],
  medications: [
    ['Carbidopa 25 MG / Levodopa 100 MG Oral Tablet', 'one and a half tablets four times daily'],
    ['Rivastigmine 4.6 MG/24HR Transdermal System', 'one patch daily'],
  ],
  answerKey: [
    {
      code: 'G20.A1',
      quote: 'Parkinson disease without dyskinesia and without fluctuations',
      why: 'The etiology is sequenced before the dementia it causes.',
    },
    { code: 'F02.A0', quote: 'Mild dementia due to Parkinson disease, no behavioral disturbance' },
    { code: 'R13.12', quote: 'Oropharyngeal dysphagia' },
    { code: 'G47.52', quote: 'REM sleep behavior disorder' },
  ],
  lesson: 'Etiology and manifestation: the F02 code may never stand first.',
}
