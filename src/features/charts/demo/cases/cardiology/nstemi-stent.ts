import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const nstemiStent: DemoCase = {
  id: 'cardiology-nstemi-stent',
  title: 'Myocardial infarction with a stent placed during the stay',
  specialty: 'Cardiology',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'female', ageYears: 61 },
  daysBeforeAnchor: 68,
  stayDays: 3,
  reason: ['29857009', 'Chest pain'],
  noteType: 'discharge',
  note: [
    [
      'Summary of presentation',
      prose`
        While carrying boxes upstairs this 61-year-old teacher felt a weight behind the breastbone
        that spread to the jaw and lasted forty minutes. Paramedics gave aspirin and nitroglycerin.
        In the department the pain had gone.`,
    ],
    [
      'Examination and tests',
      prose`
        BP 142/84, pulse 88, respirations 18, temperature 36.7, oxygen 96 %. No murmur, lungs clear.
        Electrocardiogram: two-millimeter ST depression in V3 to V5. High-sensitivity troponin 64,
        then 1312 ng/L at three hours. LDL 176 mg/dL. Glucose 108. Creatinine 0.8.`,
    ],
    [
      'Catheterization',
      prose`
        Radial approach. Severe atherosclerosis of the native mid left anterior descending artery,
        95 % narrowing; mild disease elsewhere. One drug-eluting stent with an excellent result and
        no residual stenosis. Left ventricular function preserved, ejection fraction 55 %.`,
    ],
    [
      'Course',
      prose`
        Free of pain afterwards. Rosuvastatin 40 mg, metoprolol, ticagrelor and aspirin started;
        amlodipine was continued for her blood pressure. Telemetry quiet. She smokes fifteen
        cigarettes a day and accepted nicotine patches. Cardiac rehabilitation booked.`,
    ],
    [
      'Final diagnoses',
      prose`
        - Non-ST elevation myocardial infarction, first event
        - Coronary artery disease of the native vessel, treated by angioplasty and stent
        - Essential hypertension
        - Pure hypercholesterolemia
        - Nicotine dependence, cigarettes`,
    ],
  ],
  vitals: {
    bloodPressure: [142, 84],
    pulse: 88,
    respirations: 18,
    temperatureC: 36.7,
    oxygenSaturation: 96,
  },
  labs: [
    ['troponin', 64, 1312],
    ['ldlCholesterol', 176],
    ['glucose', 108],
    ['creatinine', 0.8],
  ],
  conditions: [
    ['401314000', 'Acute non-ST segment elevation myocardial infarction'],
    ['53741008', 'Coronary arteriosclerosis'],
    ['59621000', 'Essential hypertension', 7],
    ['13644009', 'Hypercholesterolemia', 5],
    ['449868002', 'Smokes tobacco daily', 30],
  ],
  procedures: [['415070008', 'Percutaneous coronary intervention']],
  medications: [
    ['Aspirin 81 MG Oral Tablet', 'once daily'],
    ['Ticagrelor 90 MG Oral Tablet', 'twice daily'],
    ['Rosuvastatin 40 MG Oral Tablet', 'every evening'],
    ['Amlodipine 5 MG Oral Tablet', 'once daily'],
  ],
  answerKey: [
    { code: 'I21.4', quote: 'Non-ST elevation myocardial infarction, first event', poa: 'Y' },
    { code: 'I25.10', quote: 'Coronary artery disease of the native vessel', poa: 'Y' },
    { code: 'I10', quote: 'Essential hypertension', poa: 'Y' },
    { code: 'E78.00', quote: 'Pure hypercholesterolemia', poa: 'Y' },
    { code: 'F17.210', quote: 'Nicotine dependence, cigarettes', poa: 'Y' },
  ],
  lesson: 'The stent was placed in this stay: its status code Z95.5 belongs to later encounters.',
}
