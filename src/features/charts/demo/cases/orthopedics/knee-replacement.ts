import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const kneeReplacement: DemoCase = {
  id: 'orthopedics-knee-replacement',
  title: 'Elective knee replacement with blood loss anemia',
  specialty: 'Orthopedics',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'female', ageYears: 65 },
  daysBeforeAnchor: 49,
  stayDays: 2,
  reason: ['239873007', 'Osteoarthritis of knee', 6],
  noteType: 'discharge',
  note: [
    [
      'Preoperative status',
      prose`
        65-year-old dairy farmer, right knee bone on bone, two blocks at best, three injections and
        a brace used up. Left knee quiet. Primary osteoarthritis of the right knee. Weight 98.0 kg,
        height 164 cm, BMI 36.4, which her internist documents as class 2 obesity. Hypertension,
        treated with valsartan. BP 138/80, pulse 74, temperature 36.6.`,
    ],
    [
      'Procedure',
      prose`
        Day of admission: cemented total replacement of the right knee under spinal anesthesia,
        tourniquet 58 minutes, no complication, blood loss 500 ml.`,
    ],
    [
      'Postoperative course',
      prose`
        Hemoglobin 13.1 g/dL before, 8.6 on the first morning with a pulse of 102 and
        lightheadedness in the chair. I diagnosed acute blood loss anemia, expected after this
        operation, and gave one unit of red cells; 9.7 the next day. Valsartan was held for one
        dose. Physical therapy twice daily, stairs mastered, flexion 92 degrees, wound dry.
        Saturation 96 % on room air throughout. Creatinine 0.9, sodium 138.`,
    ],
    [
      'Discharge',
      prose`
        Home with her husband. Apixaban 2.5 mg twice daily for twelve days, acetaminophen, oxycodone
        for five days, iron. Staples out in two weeks.`,
    ],
    [
      'Diagnoses',
      prose`
        1. Osteoarthritis, right knee, replaced.
        2. Postoperative acute blood loss anemia, treated.
        3. Essential hypertension.
        4. Obesity, class 2.`,
    ],
  ],
  vitals: {
    bloodPressure: [138, 80],
    pulse: 74,
    temperatureC: 36.6,
    oxygenSaturation: 96,
    weightKg: 98,
    heightCm: 164,
  },
  labs: [
    ['hemoglobin', 13.1, 8.6, 9.7],
    ['creatinine', 0.9],
    ['sodium', 138],
  ],
  conditions: [
    ['239873007', 'Osteoarthritis of knee', 6],
    ['59621000', 'Essential hypertension', 11],
    ['162864005', 'Body mass index 30+ - obesity (finding)', 10],
  ],
  procedures: [['609588000', 'Total knee replacement']],
  medications: [
    ['Apixaban 2.5 MG Oral Tablet', 'twice daily for twelve days'],
    ['Valsartan 80 MG Oral Tablet', 'once daily'],
    ['ferrous sulfate 325 MG Oral Tablet', 'once daily'],
  ],
  answerKey: [
    { code: 'M17.11', quote: 'Primary osteoarthritis of the right knee', poa: 'Y' },
    {
      code: 'D62',
      quote: 'Postoperative acute blood loss anemia, treated',
      poa: 'N',
      why: 'Arose after admission. Expected loss is not a complication code.',
    },
    { code: 'I10', quote: 'Essential hypertension', poa: 'Y' },
    { code: 'E66.812', quote: 'Obesity, class 2', poa: 'Y' },
    { code: 'Z68.36', quote: 'BMI 36.4' },
  ],
}
