import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const pulmonaryFibrosis: DemoCase = {
  id: 'pulmonology-pulmonary-fibrosis',
  title: 'Pulmonary fibrosis on home oxygen',
  specialty: 'Pulmonology',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'male', ageYears: 72 },
  daysBeforeAnchor: 62,
  reason: ['700250006', 'Idiopathic pulmonary fibrosis', 3],
  noteType: 'consultation',
  note: [
    ['Indication', 'Six-month visit, interstitial lung disease clinic.'],
    [
      'Narrative',
      prose`
        Our patient, a 72-year-old farmer, has biopsy-proven scarring of usual interstitial pattern.
        Over the winter and since he has slowed: he rests after dressing, and the concentrator that
        we prescribed a year ago now runs day and night at three liters. Dry cough, no blood.
        Nintedanib causes two loose stools a day, which he tolerates. Heartburn has come back since
        he stopped his tablet. He smoked for twenty years and quit at forty-five.`,
    ],
    [
      'Findings',
      prose`
        BP 130/70, pulse 84, respirations 20, temperature 36.6. Saturation 93 % on three liters and
        84 % within a minute of removing the cannula. Velcro crackles to the mid zones, clubbing. No
        loud second sound, no edema. Weight 71.5 kg.`,
    ],
    [
      'Measurements',
      prose`
        Forced vital capacity 58 % of predicted, down from 66 %; diffusing capacity 31 %. Liver
        panel on the drug: ALT 31, AST 28, bilirubin 0.7. Hemoglobin 16.1.`,
    ],
    [
      'Assessment',
      prose`
        Idiopathic pulmonary fibrosis, progressing despite antifibrotic therapy. Chronic hypoxic
        respiratory failure, dependent on continuous home oxygen. Gastroesophageal reflux, no
        esophagitis; pantoprazole resumed because aspiration may hasten scarring.`,
    ],
    [
      'Recommendations',
      prose`
        Portable unit at four liters for exertion. Transplant center will see him despite his age.
        Palliative team for cough and breathlessness. Pneumococcal series complete.`,
    ],
  ],
  vitals: {
    bloodPressure: [130, 70],
    pulse: 84,
    respirations: 20,
    temperatureC: 36.6,
    oxygenSaturation: 93,
    weightKg: 71.5,
  },
  labs: [
    ['alanineAminotransferase', 31],
    ['aspartateAminotransferase', 28],
    ['bilirubin', 0.7],
    ['hemoglobin', 16.1],
  ],
  conditions: [
    ['700250006', 'Idiopathic pulmonary fibrosis', 3],
    ['235595009', 'Gastroesophageal reflux disease', 10],
  ],
  procedures: [['23426006', 'Measurement of respiratory function']],
  medications: [
    ['Nintedanib 150 MG Oral Capsule', 'twice daily'],
    ['Pantoprazole 40 MG Delayed Release Oral Tablet', 'once daily'],
  ],
  answerKey: [
    { code: 'J84.112', quote: 'Idiopathic pulmonary fibrosis, progressing' },
    { code: 'J96.11', quote: 'Chronic hypoxic respiratory failure' },
    { code: 'Z99.81', quote: 'dependent on continuous home oxygen' },
    { code: 'K21.9', quote: 'Gastroesophageal reflux, no esophagitis' },
    { code: 'Z87.891', quote: 'He smoked for twenty years and quit at forty-five' },
  ],
}
