import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const cellulitis: DemoCase = {
  id: 'hospital-medicine-cellulitis',
  title: 'Cellulitis of the leg with venous disease and obesity',
  specialty: 'Hospital medicine',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'male', ageYears: 51 },
  daysBeforeAnchor: 94,
  stayDays: 3,
  reason: ['128045006', 'Cellulitis'],
  noteType: 'discharge',
  note: [
    ['CC', 'Red, hot leg; cephalexin by mouth for three days did not help.'],
    [
      'HPI',
      prose`
        Mr. T., 51-year-old call center lead, has had heavy brown ankles for years and wears
        stockings when he remembers. A mosquito bite that he scratched turned into a red sheet from
        the right ankle to below the knee, with chills. Denies diabetes, injection, animals, and
        fresh water.`,
    ],
    [
      'PE',
      prose`
        BP 136/84, pulse 100, respirations 18, temperature 38.3, saturation 96 %. Weight 138.0 kg,
        height 176 cm, BMI 44.6. Right lower leg: warm confluent redness with a sharp upper line,
        drawn with ink; no blister, crepitus or pus. Hemosiderin and varicose veins on both legs.
        Groin node tender. Toe webs macerated.`,
    ],
    [
      'Data',
      'White count 15.3, C-reactive protein 164, creatinine 1.0, glucose 106, lactate 1.2. Duplex: no thrombus, reflux in both great saphenous veins.',
    ],
    [
      'Hospital course',
      prose`
        Cefazolin every eight hours with the leg on two pillows. Line retreated from the second day,
        fever gone. Terbinafine cream between the toes. Compression by wrap once pain allowed. To
        finish with dicloxacillin, seven days in all. Nutrition and the weight clinic visited at his
        request.`,
    ],
    [
      'Discharge diagnoses',
      prose`
        1. Cellulitis of the right lower leg, failed outpatient therapy
        2. Chronic venous insufficiency of both legs
        3. Class 3 obesity`,
    ],
  ],
  vitals: {
    bloodPressure: [136, 84],
    pulse: 100,
    respirations: 18,
    temperatureC: 38.3,
    oxygenSaturation: 96,
    weightKg: 138,
    heightCm: 176,
  },
  labs: [
    ['leukocytes', 15.3],
    ['cReactiveProtein', 164],
    ['creatinine', 1],
    ['glucose', 106],
    ['lactate', 1.2],
  ],
  conditions: [
    ['128045006', 'Cellulitis'],
    ['162864005', 'Body mass index 30+ - obesity (finding)', 20],
  ],
  medications: [['Dicloxacillin 500 MG Oral Capsule', 'four times daily']],
  answerKey: [
    { code: 'L03.115', quote: 'Cellulitis of the right lower leg', poa: 'Y' },
    { code: 'I87.2', quote: 'Chronic venous insufficiency of both legs', poa: 'Y' },
    { code: 'E66.813', quote: 'Class 3 obesity', poa: 'Y' },
    { code: 'Z68.41', quote: 'BMI 44.6' },
  ],
}
