import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const embolicStroke: DemoCase = {
  id: 'neurology-embolic-stroke',
  title: 'Embolic stroke with right hemiparesis and aphasia',
  specialty: 'Neurology',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'male', ageYears: 76 },
  daysBeforeAnchor: 97,
  stayDays: 5,
  reason: ['230690007', 'Stroke'],
  noteType: 'discharge',
  note: [
    [
      'Onset',
      prose`
        Right-handed 76-year-old retired judge, last seen well at 07:40. Twenty minutes later his
        wife heard a cup fall and found him unable to speak, the right arm limp. He reached us at
        08:35.`,
    ],
    [
      'Neurological examination',
      prose`
        Awake, follows simple gestures. Expressive aphasia, right lower facial weakness, right arm
        and leg drifting to the bed. NIHSS score 8 in the emergency department. BP 172/94, pulse 96
        irregularly irregular, temperature 36.7, respirations 18, saturation 97 %.`,
    ],
    [
      'Imaging and tests',
      prose`
        CT without blood. CT angiogram: clot in a superior branch of the left middle cerebral
        artery. MRI on day two: infarct of the left frontal operculum. Telemetry: atrial
        fibrillation, not known before. Glucose 118, LDL 108, INR 1.0, creatinine 1.1.`,
    ],
    [
      'Treatment',
      prose`
        Tenecteplase at 08:58, no thrombectomy because the branch was too small. No bleeding at a
        day. Apixaban from day four, atorvastatin 40 mg, lisinopril for hypertension. He passed the
        swallow test; speech therapy twice daily. At discharge he finds single words and lifts the
        arm to the shoulder. Accepted by inpatient rehabilitation.`,
    ],
    [
      'Diagnoses',
      prose`
        1. Acute ischemic stroke, embolism to the left middle cerebral artery.
        2. Right hemiparesis, dominant side; aphasia; facial weakness, all from this stroke.
        3. Atrial fibrillation, type not yet determined, the source.
        4. Essential hypertension.`,
    ],
  ],
  vitals: {
    bloodPressure: [172, 94],
    pulse: 96,
    respirations: 18,
    temperatureC: 36.7,
    oxygenSaturation: 97,
  },
  labs: [
    ['glucose', 118],
    ['ldlCholesterol', 108],
    ['inr', 1],
    ['creatinine', 1.1],
  ],
  conditions: [
    ['432504007', 'Cerebral infarction'],
    ['49436004', 'Atrial fibrillation'],
    ['59621000', 'Essential hypertension', 12],
  ],
  procedures: [['77477000', 'Computerized axial tomography']],
  medications: [
    ['Apixaban 5 MG Oral Tablet', 'twice daily'],
    ['Atorvastatin 40 MG Oral Tablet', 'once daily'],
    ['lisinopril 10 MG Oral Tablet', 'once daily'],
  ],
  answerKey: [
    { code: 'I63.412', quote: 'embolism to the left middle cerebral artery', poa: 'Y' },
    { code: 'G81.91', quote: 'Right hemiparesis, dominant side', poa: 'Y' },
    { code: 'R47.01', quote: 'Expressive aphasia', poa: 'Y' },
    { code: 'R29.810', quote: 'right lower facial weakness', poa: 'Y' },
    {
      code: 'R29.708',
      quote: 'NIHSS score 8',
      poa: 'Y',
      why: 'The initial score, after the infarction; it may come from other clinicians.',
    },
    { code: 'I48.91', quote: 'Atrial fibrillation, type not yet determined', poa: 'Y' },
    { code: 'I10', quote: 'Essential hypertension', poa: 'Y' },
  ],
}
