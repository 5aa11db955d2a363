import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const prostateSurveillance: DemoCase = {
  id: 'oncology-prostate-surveillance',
  title: 'Surveillance after prostatectomy',
  specialty: 'Oncology',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'male', ageYears: 70 },
  daysBeforeAnchor: 42,
  reason: ['390906007', 'Follow-up encounter'],
  noteType: 'progress',
  note: [
    ['Visit type', 'Cancer follow-up, three years after the end of treatment.'],
    [
      'History',
      prose`
        A 70-year-old retired postmaster whose prostate was taken out by robot three years ago for a
        Gleason 7 tumor within the capsule, margins free, nodes free; no radiation, no hormones. He
        sleeps through, has no bone pain and travels. Two thin pads a day because a cough or a golf
        swing lets urine go. Erections have not come back since the operation; tablets gave headache
        only.`,
    ],
    [
      'Examination',
      prose`
        BP 130/76, pulse 68, temperature 36.5, weight 82.0 kg. Port scars flat. Rectal: empty fossa,
        nothing to feel. Cough test: two drops.`,
    ],
    [
      'Laboratory',
      'PSA below 0.1 ng/mL, recorded as 0.05, unchanged for three years. Creatinine 1.0.',
    ],
    [
      'Assessment',
      prose`
        Surveillance visit after completed treatment: no evidence of recurrent prostate cancer,
        which is history. Prostate absent. Stress incontinence of urine. Erectile dysfunction
        following radical prostatectomy.`,
    ],
    [
      'Plan',
      prose`
        Antigen every six months for two more years, then yearly. Pelvic floor course with the men's
        physiotherapist; sling surgery explained, he will think it over. Vacuum device demonstrated
        with his wife in the room; injection teaching if it does not suit. Bone density scan not
        needed.`,
    ],
  ],
  vitals: { bloodPressure: [130, 76], pulse: 68, temperatureC: 36.5, weightKg: 82 },
  labs: [
    ['prostateAntigen', 0.05],
    ['creatinine', 1],
  ],
  earlierLabs: [['prostateAntigen', 0.05, 182]],
  conditions: [
    ['428262008', 'History of malignant neoplasm of prostate', 3],
    ['22220005', 'Stress incontinence', 3],
  ],
  procedures: [['410006001', 'Digital examination of rectum']],
  answerKey: [
    {
      code: 'Z08',
      quote: 'Surveillance visit after completed treatment',
      why: 'Follow-up after completed treatment, with the history of the cancer: C61 is over.',
    },
    { code: 'Z85.46', quote: 'no evidence of recurrent prostate cancer, which is history' },
    { code: 'Z90.79', quote: 'Prostate absent' },
    { code: 'N39.3', quote: 'Stress incontinence of urine' },
    { code: 'N52.31', quote: 'Erectile dysfunction following radical prostatectomy' },
  ],
  lesson: 'A cancer that was removed and needs no treatment is history, not a current malignancy.',
}
