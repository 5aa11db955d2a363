import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const aorticStenosis: DemoCase = {
  id: 'cardiology-aortic-stenosis',
  title: 'Aortic stenosis with diastolic heart failure and hypertension',
  specialty: 'Cardiology',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'female', ageYears: 81 },
  daysBeforeAnchor: 76,
  reason: ['60573004', 'Aortic valve stenosis', 3],
  noteType: 'consultation',
  note: [
    [
      'Background',
      prose`
        81-year-old former librarian, lives alone, known to the valve clinic for three years. Her
        hypertension goes back to her forties and the echo has long shown a stiff, thick ventricle.`,
    ],
    [
      'Since the last visit',
      prose`
        She manages her groceries but must pause halfway home. Two pillows at night. No blackout, no
        chest pain. One week of extra furosemide, arranged by telephone, cleared the ankle swelling.
        She remains clear that she wants whatever keeps her in her own flat.`,
    ],
    [
      'Examination',
      prose`
        Frail but bright. BP 146/70, pulse 74 regular, saturation 95 %, temperature 36.5. Slow
        rising carotid, late-peaking murmur at the right sternal edge into the neck, soft second
        sound. Fine crackles at both bases that clear on coughing; trace ankle edema.`,
    ],
    [
      'Echocardiogram today',
      prose`
        Calcified three-cusp valve, area 0.8 square centimeters, mean gradient 44 mmHg. Ejection
        fraction 62 %, raised filling pressures. Laboratory: BNP 410, creatinine 1.0, hemoglobin
        12.4.`,
    ],
    [
      'Conclusions',
      prose`
        1. Severe degenerative aortic valve stenosis, now symptomatic. Referred for transcatheter
        replacement; CT planning and dental check this month.
        2. Chronic diastolic heart failure with hypertensive heart disease, compensated today on
        furosemide 40 mg.
        3. Candesartan continues. She will call should she faint or wake breathless.`,
    ],
  ],
  vitals: { bloodPressure: [146, 70], pulse: 74, temperatureC: 36.5, oxygenSaturation: 95 },
  labs: [
    ['natriureticPeptide', 410],
    ['creatinine', 1],
    ['hemoglobin', 12.4],
  ],
  conditions: [
    ['60573004', 'Aortic valve stenosis', 3],
    ['441530006', 'Chronic diastolic heart failure', 2],
    ['59621000', 'Essential hypertension', 36],
  ],
  procedures: [['40701008', 'Echocardiography']],
  medications: [
    ['Furosemide 40 MG Oral Tablet', 'once daily'],
    ['Candesartan 16 MG Oral Tablet', 'once daily'],
  ],
  answerKey: [
    { code: 'I35.0', quote: 'Severe degenerative aortic valve stenosis' },
    {
      code: 'I11.0',
      quote: 'heart failure with hypertensive heart disease',
      why: 'Hypertension with heart failure is I11.0, sequenced before the I50 code.',
    },
    { code: 'I50.32', quote: 'Chronic diastolic heart failure' },
  ],
}
