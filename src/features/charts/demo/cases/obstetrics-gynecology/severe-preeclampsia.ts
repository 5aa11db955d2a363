import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const severePreeclampsia: DemoCase = {
  id: 'obstetrics-severe-preeclampsia',
  title: 'Severe preeclampsia delivered at 34 weeks',
  specialty: 'Obstetrics and gynecology',
  setting: 'inpatient',
  visit: 'delivery',
  patient: { sex: 'female', ageYears: 25 },
  daysBeforeAnchor: 105,
  stayDays: 5,
  reason: ['398254007', 'Preeclampsia'],
  noteType: 'discharge',
  note: [
    [
      'Reason for transfer',
      prose`
        Sent from a birth center at 34 weeks 1 day: pressing headache, spots before the eyes,
        readings of 170 over 112. First pregnancy; this 25-year-old barista had normal pressures
        until last week.`,
    ],
    [
      'Examination',
      prose`
        BP 168/110, pulse 92, respirations 18, temperature 36.9, saturation 97 %. Brisk reflexes,
        two beats of clonus, right upper quadrant sore. Uterus soft, fetal tracing category 1,
        cephalic.`,
    ],
    [
      'Laboratory',
      prose`
        Platelets 92, AST 96, ALT 88, creatinine 1.2, protein-creatinine ratio 3.1, hemoglobin 12.8.
        Vaginal-rectal culture from the referring center: group B streptococcus carrier.`,
    ],
    [
      'Management',
      prose`
        Magnesium sulfate, labetalol, two doses of betamethasone. With platelets falling to 81 labor
        was induced; penicillin in labor. Fourteen hours later vaginal birth of a live boy of 2,050
        g, admitted to the special care nursery for his size and doing well. Magnesium for another
        day. On the third day platelets 138, AST 41, BP 138/84 on nifedipine.`,
    ],
    [
      'Diagnoses',
      prose`
        1. Severe pre-eclampsia complicating childbirth at 34 weeks, without hemolysis.
        2. Group B streptococcus carrier, treated during labor.
        3. Single live birth, vaginal, after induction.`,
    ],
    ['Going home', 'Nifedipine 30 mg, cuff lent, pressure check on days seven and ten.'],
  ],
  vitals: {
    bloodPressure: [168, 110],
    pulse: 92,
    respirations: 18,
    temperatureC: 36.9,
    oxygenSaturation: 97,
  },
  labs: [
    ['platelets', 92, 81, 138],
    ['aspartateAminotransferase', 96, 41],
    ['alanineAminotransferase', 88],
    ['creatinine', 1.2],
    ['hemoglobin', 12.8],
  ],
  conditions: [['46764007', 'Severe pre-eclampsia']],
  procedures: [
    ['31208007', 'Medical induction of labor'],
    ['66348005', 'Childbirth'],
  ],
  medications: [['Nifedipine 30 MG Extended Release Oral Tablet', 'once daily']],
  answerKey: [
    {
      code: 'O14.14',
      quote: 'Severe pre-eclampsia complicating childbirth',
      poa: 'Y',
      why: 'Delivered in this stay: the childbirth character, not the trimester.',
    },
    { code: 'O99.824', quote: 'Group B streptococcus carrier', poa: 'Y' },
    { code: 'Z37.0', quote: 'Single live birth' },
    { code: 'Z3A.34', quote: '34 weeks 1 day' },
  ],
}
