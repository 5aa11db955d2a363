import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const bacterialPeritonitis: DemoCase = {
  id: 'gastroenterology-bacterial-peritonitis',
  title: 'Cirrhosis with ascites and bacterial peritonitis',
  specialty: 'Gastroenterology',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'female', ageYears: 57 },
  daysBeforeAnchor: 112,
  stayDays: 7,
  reason: ['21522001', 'Abdominal pain'],
  noteType: 'discharge',
  note: [
    [
      'Brief history',
      prose`
        The patient is a 57-year-old former bartender with cirrhosis from drinking. She still drinks
        a bottle of wine daily and meets criteria for alcohol dependence. Her sister found her
        confused, with a tense, painful belly.`,
    ],
    [
      'Examination on admission',
      prose`
        Jaundiced, spider nevi, flap of the hands. BP 100/62, pulse 98, respirations 20, temperature
        38.1, saturation 96 %. Abdomen tense with shifting dullness and diffuse tenderness. Oriented
        to person only.`,
    ],
    [
      'Investigations',
      prose`
        Ascitic tap: 860 neutrophils per microliter, culture without growth. Bilirubin 4.6, albumin
        2.3, INR 1.8, ammonia 118, sodium 131, creatinine 1.0, platelets 68, hemoglobin 11.6, white
        count 12.7. Ultrasound: nodular liver, patent portal vein. Endoscopy: small esophageal
        varices that did not bleed.`,
    ],
    [
      'Course',
      prose`
        Ceftriaxone for seven days with albumin on days one and three; second tap 90 cells.
        Lactulose and rifaximin, mind clear by day three. Withdrawal protocol was not needed.
        Nadolol begun, ciprofloxacin once daily to prevent recurrence. Addiction nurse met her and
        the sister.`,
    ],
    [
      'Diagnoses',
      prose`
        Spontaneous bacterial peritonitis, chief reason for admission. Alcoholic cirrhosis of the
        liver with ascites. Hepatic encephalopathy. Secondary esophageal varices without bleeding.
        Alcohol dependence. Thrombocytopenia, followed daily because of the taps.`,
    ],
  ],
  vitals: {
    bloodPressure: [100, 62],
    pulse: 98,
    respirations: 20,
    temperatureC: 38.1,
    oxygenSaturation: 96,
  },
  labs: [
    ['bilirubin', 4.6],
    ['albumin', 2.3],
    ['inr', 1.8],
    ['ammonia', 118],
    ['sodium', 131],
    ['creatinine', 1],
    ['platelets', 68],
    ['hemoglobin', 11.6],
    ['leukocytes', 12.7],
  ],
  conditions: [
    ['420054005', 'Alcoholic cirrhosis', 2],
    ['13920009', 'Hepatic encephalopathy'],
    ['7200002', 'Alcoholism', 15],
  ],
  procedures: [['76009000', 'Esophagogastroduodenoscopy']],
  medications: [
    ['Lactulose 667 MG/ML Oral Solution', '30 ML three times daily'],
    ['Rifaximin 550 MG Oral Tablet', 'twice daily'],
    ['Nadolol 20 MG Oral Tablet', 'once daily'],
    ['Ciprofloxacin 500 MG Oral Tablet', 'once daily'],
  ],
  answerKey: [
    {
      code: 'K65.2',
      quote: 'Spontaneous bacterial peritonitis, chief reason for admission',
      poa: 'Y',
    },
    { code: 'K70.31', quote: 'Alcoholic cirrhosis of the liver with ascites', poa: 'Y' },
    { code: 'K76.82', quote: 'Hepatic encephalopathy', poa: 'Y' },
    {
      code: 'I85.10',
      quote: 'Secondary esophageal varices without bleeding',
      poa: 'Y',
      why: 'The cirrhosis is coded before its varices.',
    },
    { code: 'F10.20', quote: 'meets criteria for alcohol dependence', poa: 'Y' },
    { code: 'D69.6', quote: 'Thrombocytopenia, followed daily', poa: 'Y' },
  ],
}
