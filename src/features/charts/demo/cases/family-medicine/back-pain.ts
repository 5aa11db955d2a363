import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const backPain: DemoCase = {
  id: 'family-medicine-back-pain',
  title: 'Back pain with a suspected disc herniation',
  specialty: 'Family medicine',
  setting: 'outpatient',
  visit: 'problem',
  patient: { sex: 'male', ageYears: 39 },
  daysBeforeAnchor: 5,
  reason: ['279039007', 'Low back pain'],
  noteType: 'progress',
  note: [
    ['Chief complaint', 'Low back pain for ten days.'],
    [
      'History',
      prose`
        A 39-year-old warehouse picker woke ten days ago with pain across the lumbar region that now
        shoots from the right buttock down the back of the thigh to the outer foot. Sitting and
        coughing make it worse, lying on his side eases it. No trauma that he can recall. Bladder
        and bowels are normal, no saddle numbness, no fever, no weight loss. Ibuprofen helps a
        little but upsets his stomach: he has reflux and takes omeprazole most days.`,
    ],
    [
      'Physical',
      prose`
        Uncomfortable but walking. BP 122/76, pulse 80, temperature 36.8, pain 7 out of 10. Lumbar
        paraspinal muscles tender on the right, flexion limited to mid-shin. Straight leg raise
        reproduces the leg pain at 40 degrees on the right, negative on the left. Strength full at
        hip, knee and ankle; ankle jerk a little brisker on the left. Perianal sensation intact.
        Abdomen soft with mild epigastric discomfort.`,
    ],
    [
      'Impression',
      prose`
        1. Low back pain with right-sided sciatica. Probable L5-S1 disc herniation, to be confirmed
        only if it fails to settle.
        2. Gastroesophageal reflux disease without esophagitis on last year's endoscopy.`,
    ],
    [
      'Plan',
      prose`
        Stay active, heat, physical therapy twice weekly, acetaminophen in place of ibuprofen. Light
        duty note for two weeks with no lifting above ten kilograms. MRI if weakness appears or if
        pain persists beyond six weeks. Omeprazole before breakfast every day. Warned about urinary
        retention and numbness between the legs.`,
    ],
  ],
  vitals: { bloodPressure: [122, 76], pulse: 80, temperatureC: 36.8, pain: 7 },
  conditions: [
    ['279039007', 'Low back pain'],
    ['23056005', 'Sciatica'],
    ['235595009', 'Gastroesophageal reflux disease', 3],
  ],
  medications: [
    ['Omeprazole 20 MG Delayed Release Oral Capsule', 'once daily before breakfast'],
    ['Acetaminophen 325 MG Oral Tablet', 'two tablets every six hours as needed'],
  ],
  answerKey: [
    {
      code: 'M54.41',
      quote: 'Low back pain with right-sided sciatica',
      why: 'The probable herniation is uncertain and is not coded in the outpatient setting (IV.H).',
    },
    { code: 'K21.9', quote: 'Gastroesophageal reflux disease without esophagitis' },
  ],
  lesson: 'Outpatient: code the symptom, not the diagnosis called probable.',
}
