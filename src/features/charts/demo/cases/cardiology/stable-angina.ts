import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const stableAngina: DemoCase = {
  id: 'cardiology-stable-angina',
  title: 'Clinic review of stable angina after an old infarction',
  specialty: 'Cardiology',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'male', ageYears: 69 },
  daysBeforeAnchor: 9,
  reason: ['53741008', 'Coronary arteriosclerosis', 6],
  noteType: 'consultation',
  note: [
    [
      'To the referring physician',
      prose`
        Thank you for asking me to see this 69-year-old retired electrician again. As you know he
        had an anterior infarction in 2019 treated with a stent to the left anterior descending
        artery.`,
    ],
    [
      'Symptoms',
      prose`
        He now has tightness across the chest on the second flight of stairs or on a cold morning,
        gone within three minutes of rest or one spray. The pattern has not changed for eight months
        and he is never woken by it. No syncope, palpitation or swelling. He gave up smoking the day
        of the infarction after thirty years.`,
    ],
    [
      'On examination',
      prose`
        Comfortable. BP 128/74, pulse 58 regular, oxygen saturation 97 %, temperature 36.4. Apex not
        displaced, no added sounds, chest clear, legs without edema, femoral pulses good.`,
    ],
    [
      'Investigations',
      prose`
        ECG: old anterior Q waves. Exercise test stopped at nine minutes with one millimeter of ST
        depression. LDL 92 mg/dL, triglycerides 228 mg/dL, HDL 36 mg/dL, creatinine 1.0, hemoglobin
        14.6.`,
    ],
    [
      'Opinion',
      prose`
        Coronary artery disease of the native arteries with stable angina pectoris, medically
        controlled. Old myocardial infarction and patent stent. Mixed hyperlipidemia not yet at
        target. I have added ezetimibe, raised isosorbide mononitrate to 60 mg and left bisoprolol
        and lifelong aspirin as they are. No angiography while the threshold holds. I will see him
        in half a year, sooner should the angina come at rest.`,
    ],
  ],
  vitals: { bloodPressure: [128, 74], pulse: 58, temperatureC: 36.4, oxygenSaturation: 97 },
  labs: [
    ['ldlCholesterol', 92],
    ['triglycerides', 228],
    ['hdlCholesterol', 36],
    ['creatinine', 1],
    ['hemoglobin', 14.6],
  ],
  earlierLabs: [
    ['ldlCholesterol', 104, 190],
    ['triglycerides', 241, 190],
  ],
  conditions: [
    ['53741008', 'Coronary arteriosclerosis', 6],
    ['194828000', 'Angina pectoris', 1],
    ['399211009', 'History of myocardial infarction', 6],
    ['267434003', 'Mixed hyperlipidemia', 8],
  ],
  medications: [
    ['Aspirin 81 MG Oral Tablet', 'once daily'],
    ['Bisoprolol 5 MG Oral Tablet', 'once daily'],
    ['Isosorbide mononitrate 60 MG Extended Release Oral Tablet', 'every morning'],
    ['Ezetimibe 10 MG Oral Tablet', 'once daily'],
    ['Nitroglycerin 0.4 MG/ACTUAT Mucosal Spray', 'as needed for chest pain'],
  ],
  answerKey: [
    {
      code: 'I25.118',
      quote: 'Coronary artery disease of the native arteries with stable angina pectoris',
      why: 'A causal link is assumed: the combination code, never I25.10 with I20.9 (Excludes1).',
    },
    { code: 'I25.2', quote: 'Old myocardial infarction' },
    { code: 'E78.2', quote: 'Mixed hyperlipidemia' },
    { code: 'Z95.5', quote: 'patent stent' },
    { code: 'Z79.82', quote: 'lifelong aspirin' },
    { code: 'Z87.891', quote: 'He gave up smoking the day of the infarction' },
  ],
  lesson: 'I20.- is excluded (Excludes1) once angina and native-vessel disease stand together.',
}
