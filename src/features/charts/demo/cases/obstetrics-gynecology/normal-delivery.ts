import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const normalDelivery: DemoCase = {
  id: 'obstetrics-normal-delivery',
  title: 'Normal delivery at term',
  specialty: 'Obstetrics and gynecology',
  setting: 'inpatient',
  visit: 'delivery',
  patient: { sex: 'female', ageYears: 28 },
  daysBeforeAnchor: 14,
  stayDays: 2,
  reason: ['72892002', 'Normal pregnancy'],
  noteType: 'discharge',
  note: [
    [
      'Admission',
      prose`
        28-year-old gravida 2 para 1 at 39 weeks 2 days by first-trimester scan, contractions every
        four minutes since dawn, membranes ruptured in the car with clear fluid. Prenatal course
        without a single complication; group B streptococcus negative, rubella immune, blood group O
        positive.`,
    ],
    [
      'Examination on arrival',
      prose`
        BP 116/72, pulse 84, temperature 36.8, respirations 18, saturation 99 %. Fundus at term,
        cephalic, engaged. Cervix 6 cm, thin. Fetal heart 140 with accelerations.`,
    ],
    [
      'Labor and delivery',
      prose`
        Fully dilated after three hours, epidural at her wish. Spontaneous vaginal delivery of a
        live girl, occiput anterior, 3,420 g, Apgar 9 and 10, over an intact perineum. No
        instruments, no manipulation. Placenta complete after seven minutes, blood loss 250 ml,
        uterus firm.`,
    ],
    [
      'Postpartum course',
      prose`
        Breastfeeding well from the first hour. Hemoglobin 11.2 before and 11.0 after; both are her
        own level in late pregnancy and nothing was treated. Lochia normal, passing urine, legs
        soft. Wishes a levonorgestrel device at six weeks.`,
    ],
    [
      'Discharge diagnosis',
      prose`
        Full-term uncomplicated delivery, single liveborn. Home on the second day with written
        warning signs, visit with her midwife in three weeks.`,
    ],
  ],
  vitals: {
    bloodPressure: [116, 72],
    pulse: 84,
    respirations: 18,
    temperatureC: 36.8,
    oxygenSaturation: 99,
  },
  labs: [['hemoglobin', 11.2, 11]],
  conditions: [['72892002', 'Normal pregnancy']],
  procedures: [
    ['66348005', 'Childbirth'],
    ['18946005', 'Epidural anesthesia'],
  ],
  answerKey: [
    {
      code: 'O80',
      quote: 'Full-term uncomplicated delivery',
      why: 'Stands alone among chapter 15 codes: no complication, vertex, spontaneous.',
    },
    { code: 'Z37.0', quote: 'single liveborn' },
    { code: 'Z3A.39', quote: '39 weeks 2 days' },
  ],
}
