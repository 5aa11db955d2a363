import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const cesareanBreech: DemoCase = {
  id: 'obstetrics-cesarean-breech',
  title: 'Cesarean delivery for breech with an earlier scar',
  specialty: 'Obstetrics and gynecology',
  setting: 'inpatient',
  visit: 'delivery',
  patient: { sex: 'female', ageYears: 33 },
  daysBeforeAnchor: 52,
  stayDays: 3,
  reason: ['11466000', 'Cesarean section'],
  noteType: 'discharge',
  note: [
    [
      'Indication',
      prose`
        A 33-year-old pharmacist, second pregnancy, 39 weeks 0 days, whose baby has been sitting
        upright since the last month. Turning was not attempted because of her previous low
        transverse cesarean scar. Planned repeat cesarean.`,
    ],
    [
      'Preoperative findings',
      prose`
        BP 118/76, pulse 80, temperature 36.7, saturation 98 %. Ultrasound in the holding area
        confirmed frank breech presentation, normal fluid, placenta posterior and high. Hemoglobin
        11.9 g/dL.`,
    ],
    [
      'Operation',
      prose`
        Spinal anesthesia. Low transverse incision through the old scar, few adhesions. Live boy
        delivered by the breech, 3,280 g, Apgar 8 and 9. The lower segment was thin but whole.
        Uterus slow to contract; oxytocin and one dose of methylergonovine. Measured loss 900 ml.`,
    ],
    [
      'After the operation',
      prose`
        Dizzy on standing the next morning with a pulse of 108; hemoglobin 7.6 g/dL. Acute blood
        loss anemia of the postpartum period, treated with intravenous iron, not transfused. 8.1 on
        the day of discharge. Incision clean. Nursing established on the second day.`,
    ],
    [
      'Diagnoses',
      prose`
        - Breech presentation, singleton
        - Maternal scar from a low transverse cesarean
        - Postpartum anemia from acute blood loss
        - Single live birth`,
    ],
  ],
  vitals: { bloodPressure: [118, 76], pulse: 80, temperatureC: 36.7, oxygenSaturation: 98 },
  labs: [['hemoglobin', 11.9, 7.6, 8.1]],
  conditions: [['6096002', 'Breech presentation']],
  procedures: [['11466000', 'Cesarean section']],
  medications: [['ferrous sulfate 325 MG Oral Tablet', 'once daily']],
  answerKey: [
    {
      code: 'O32.1XX0',
      quote: 'Breech presentation, singleton',
      poa: 'Y',
      why: 'The reason for the cesarean is principal; fetus character 0 for a single gestation.',
    },
    { code: 'O34.211', quote: 'Maternal scar from a low transverse cesarean', poa: 'Y' },
    { code: 'O90.81', quote: 'Postpartum anemia from acute blood loss', poa: 'N' },
    {
      code: 'D62',
      quote: 'Acute blood loss anemia',
      poa: 'N',
      why: 'Chapter 15 first, then the kind of anemia.',
    },
    { code: 'Z37.0', quote: 'Single live birth' },
    { code: 'Z3A.39', quote: '39 weeks 0 days' },
  ],
}
