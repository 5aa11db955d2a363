import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const basalCell: DemoCase = {
  id: 'dermatology-basal-cell',
  title: 'Basal cell carcinoma of the nose and keratoses',
  specialty: 'Dermatology',
  setting: 'outpatient',
  visit: 'procedure',
  patient: { sex: 'male', ageYears: 75 },
  daysBeforeAnchor: 20,
  reason: ['254701007', 'Basal cell carcinoma of skin'],
  noteType: 'operative',
  note: [
    [
      'Preoperative note',
      prose`
        75-year-old retired lifeguard, fair skin, biopsy three weeks ago: nodular basal cell
        carcinoma of the skin of the nose, right side wall, 8 by 7 mm. A similar growth was cut from
        his ear in 2017 and never came back. BP 142/80, pulse 68, temperature 36.4. Aspirin is not
        taken.`,
    ],
    [
      'Procedure',
      prose`
        Mohs surgery under lidocaine with epinephrine. First stage with tumor at the lower rim;
        second stage clear in all margins. Defect 14 mm down to perichondrium. Bilobed flap from the
        upper nose, 6-0 suture, ointment and pressure dressing. Minimal bleeding. He watched a
        baseball game on his telephone between the stages.`,
    ],
    [
      'Second problem',
      prose`
        Eleven rough scaly spots on scalp and forehead, actinic keratoses, each frozen with liquid
        nitrogen for eight seconds. None thick enough to sample.`,
    ],
    [
      'Diagnosis',
      prose`
        Basal cell carcinoma of the nose, removed with clear margins. Actinic keratoses. Personal
        history of basal cell carcinoma of the ear.`,
    ],
    [
      'Aftercare',
      prose`
        Dressing stays two days. Head up at night, no swimming for two weeks, acetaminophen.
        Stitches out on day six. Broad hat, zinc, and a full skin check every six months from now
        on.`,
    ],
  ],
  vitals: { bloodPressure: [142, 80], pulse: 68, temperatureC: 36.4 },
  conditions: [
    ['254701007', 'Basal cell carcinoma of skin'],
    ['201101007', 'Actinic keratosis'],
  ],
  procedures: [['65801008', 'Excision']],
  answerKey: [
    { code: 'C44.311', quote: 'Basal cell carcinoma of the nose, removed with clear margins' },
    { code: 'L57.0', quote: 'Actinic keratoses' },
    { code: 'Z85.828', quote: 'Personal history of basal cell carcinoma of the ear' },
  ],
}
