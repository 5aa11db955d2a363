import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const lesionPendingPathology: DemoCase = {
  id: 'dermatology-lesion-pending-pathology',
  title: 'Pigmented lesion removed, pathology pending',
  specialty: 'Dermatology',
  setting: 'outpatient',
  visit: 'procedure',
  patient: { sex: 'female', ageYears: 29 },
  daysBeforeAnchor: 4,
  reason: ['400096001', 'Melanocytic nevus'],
  noteType: 'progress',
  note: [
    ['Reason', 'A mole that has changed.'],
    [
      'History',
      prose`
        29-year-old ski instructor. Her flatmate noticed that a brown spot on the upper back has
        grown over half a year and turned darker on one edge. It does not itch or bleed. Sunburns as
        a teenager, some years of tanning beds. Her father had a melanoma taken off at fifty and is
        well. She has never had a skin biopsy.`,
    ],
    [
      'Examination',
      prose`
        BP 108/66, pulse 58, temperature 36.5. Whole skin seen with the lens: some forty ordinary
        moles. Upper back, left of the spine: 9 by 6 mm, two browns and a blue-black corner,
        irregular border, network broken at the edge. Neck, axillae and groins without nodes.`,
    ],
    [
      'Procedure',
      prose`
        With written consent, complete saucerization with a 2 mm margin under lidocaine, sent to
        dermatopathology with a photograph. Aluminum chloride, petrolatum, dressing. No
        complication.`,
    ],
    [
      'Assessment',
      prose`
        Skin neoplasm of the back, behavior not known until the pathology report, which is pending.
        Dysplastic nevus or early melanoma are both possible and she knows it. Family history of
        melanoma.`,
    ],
    [
      'Plan',
      prose`
        Telephone call with the result within eight days whatever it says. Re-excision if needed is
        already pencilled in. Shirt, shade, sunscreen, no more tanning beds. Photographs of the rest
        taken for comparison in six months. Her brothers should have one look by a dermatologist.`,
    ],
  ],
  vitals: { bloodPressure: [108, 66], pulse: 58, temperatureC: 36.5 },
  conditions: [['400096001', 'Melanocytic nevus']],
  procedures: [['240977001', 'Biopsy of skin lesion']],
  answerKey: [
    {
      code: 'D49.2',
      quote: 'Skin neoplasm of the back, behavior not known until the pathology report',
      why: "Not yet examined: unspecified behavior. D48 (uncertain) is a pathologist's finding, C43 a guess.",
    },
    { code: 'Z80.8', quote: 'Family history of melanoma' },
  ],
  lesson: 'Unspecified behavior (D49) is for no report yet; uncertain behavior (D48) is a report.',
}
