import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const heartFailureKidneyDisease: DemoCase = {
  id: 'cardiology-heart-failure-kidney-disease',
  title: 'Decompensated heart failure with hypertension, kidney disease and diabetes',
  specialty: 'Cardiology',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'male', ageYears: 74 },
  daysBeforeAnchor: 21,
  stayDays: 5,
  reason: ['84114007', 'Heart failure'],
  noteType: 'discharge',
  note: [
    ['Reason for admission', 'Breathlessness and twelve pounds of weight gain.'],
    [
      'Presenting history',
      prose`
        A 74-year-old man with a weak left ventricle, long-standing hypertension and kidney
        disease slept upright for a week before his daughter brought him in. He had stopped weighing
        himself and had been eating canned soup twice a day.`,
    ],
    [
      'Findings on arrival',
      prose`
        BP 158/92, heart rate 104 and irregular, respirations 26, temperature 36.9, saturation 89 %
        on room air. Neck veins to the jaw, crackles to the mid zones, pitting edema to the thighs.
        BNP 1840 pg/mL, creatinine 2.1 mg/dL with eGFR 33, potassium 4.4, hemoglobin 10.2. Chest
        film: interstitial edema, small effusions. Echo: ejection fraction 28 %, unchanged.`,
    ],
    [
      'Hospital course',
      prose`
        He diuresed nine liters on intravenous furosemide 80 mg twice daily and was on oral
        torsemide from day four. Creatinine settled at 1.9, his usual value. Rate control with
        metoprolol succinate was kept, and apixaban continued throughout without bleeding.
        Spironolactone was begun before discharge; basal insulin, which he has used for years, was
        cut by a fifth. Final BNP 620. Nutrition taught him to read sodium labels.`,
    ],
    [
      'Discharge diagnoses',
      prose`
        1. Acute on chronic systolic heart failure, on the ground of hypertensive heart disease.
        2. Chronic kidney disease stage 3b, due to hypertension and type 2 diabetes.
        3. Anemia of chronic kidney disease, stable.
        4. Permanent atrial fibrillation, rate controlled, long-term apixaban.
        5. Type 2 diabetes with diabetic kidney disease, on long-term basal insulin.`,
    ],
  ],
  vitals: {
    bloodPressure: [158, 92],
    pulse: 104,
    respirations: 26,
    temperatureC: 36.9,
    oxygenSaturation: 89,
  },
  labs: [
    ['natriureticPeptide', 1840, 620],
    ['creatinine', 2.1, 1.9],
    ['egfr', 33],
    ['potassium', 4.4],
    ['hemoglobin', 10.2],
  ],
  earlierLabs: [['creatinine', 1.9, 96]],
  conditions: [
    ['443253003', 'Acute on chronic systolic heart failure'],
    ['59621000', 'Essential hypertension', 22],
    ['433144002', 'Chronic kidney disease stage 3', 4],
    ['440028005', 'Permanent atrial fibrillation', 6],
    ['44054006', 'Diabetes mellitus type 2', 16],
  ],
  procedures: [['40701008', 'Echocardiography']],
  medications: [
    ['Torsemide 40 MG Oral Tablet', 'once daily'],
    ['24 HR metoprolol succinate 100 MG Extended Release Oral Tablet', 'once daily'],
    ['Apixaban 5 MG Oral Tablet', 'twice daily'],
    ['Spironolactone 25 MG Oral Tablet', 'once daily'],
    ['Insulin glargine 100 UNT/ML Injectable Solution', '16 units every evening'],
  ],
  answerKey: [
    {
      code: 'I13.0',
      quote: 'on the ground of hypertensive heart disease',
      poa: 'Y',
      why: 'Hypertension, heart failure and kidney disease stage 1-4 together; I11 and I12 drop out.',
    },
    { code: 'I50.23', quote: 'Acute on chronic systolic heart failure', poa: 'Y' },
    { code: 'E11.22', quote: 'Type 2 diabetes with diabetic kidney disease', poa: 'Y' },
    { code: 'N18.32', quote: 'Chronic kidney disease stage 3b', poa: 'Y' },
    { code: 'D63.1', quote: 'Anemia of chronic kidney disease', poa: 'Y' },
    { code: 'I48.21', quote: 'Permanent atrial fibrillation', poa: 'Y' },
    { code: 'Z79.01', quote: 'long-term apixaban' },
    { code: 'Z79.4', quote: 'on long-term basal insulin' },
  ],
  lesson: 'I13.0 takes the place of I10, I11.0 and I12.9; heart failure and stage follow it.',
}
