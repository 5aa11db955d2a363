import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const fibroidsAnemia: DemoCase = {
  id: 'gynecology-fibroids-anemia',
  title: 'Heavy periods from fibroids with iron deficiency',
  specialty: 'Obstetrics and gynecology',
  setting: 'outpatient',
  visit: 'problem',
  patient: { sex: 'female', ageYears: 44 },
  daysBeforeAnchor: 66,
  reason: ['386692008', 'Menorrhagia'],
  noteType: 'progress',
  note: [
    ['Concern', 'Periods that keep me at home.'],
    [
      'History',
      prose`
        Cycles arrive like clockwork every 28 days in this 44-year-old bank clerk, but for two years
        bleeding has lasted eight days with clots, a change every hour on the second and third. No
        bleeding in between or after intercourse. She is out of breath on the hill to her house and
        chews ice. Two children, family complete. Smear normal last year.`,
    ],
    [
      'Examination',
      prose`
        BP 114/68, pulse 94, temperature 36.6, saturation 99 %. Pale conjunctivae. Uterus of twelve
        weeks' size, irregular, mobile. Cervix healthy, adnexa free.`,
    ],
    [
      'Ultrasound and laboratory',
      prose`
        Two myomas within the muscle wall, 52 and 38 mm, cavity not distorted, lining 8 mm.
        Hemoglobin 8.9 g/dL, cell volume 71 fL, ferritin 4 ng/mL, platelets 388, TSH 1.4.
        Endometrial sample taken today: benign secretory pattern, result added the same week.`,
    ],
    [
      'Assessment',
      prose`
        Intramural fibroids of the uterus. Heavy menstrual bleeding with a regular cycle on their
        account. Iron deficiency anemia due to chronic blood loss.`,
    ],
    [
      'Plan',
      prose`
        Tranexamic acid on heavy days, intravenous iron on two dates. She has read about
        embolization, removal of the fibroids and hysterectomy and leans to the first; radiology
        will see her. Blood count in six weeks.`,
    ],
  ],
  vitals: { bloodPressure: [114, 68], pulse: 94, temperatureC: 36.6, oxygenSaturation: 99 },
  labs: [
    ['hemoglobin', 8.9],
    ['meanCellVolume', 71],
    ['ferritin', 4],
    ['platelets', 388],
    ['thyrotropin', 1.4],
  ],
  conditions: [
    ['95315005', 'Uterine leiomyoma'],
    ['386692008', 'Menorrhagia', 2],
    ['87522002', 'Iron deficiency anemia'],
  ],
  medications: [
    ['Tranexamic acid 650 MG Oral Tablet', 'two tablets three times daily on heavy days'],
  ],
  answerKey: [
    { code: 'D25.1', quote: 'Intramural fibroids of the uterus' },
    { code: 'N92.0', quote: 'Heavy menstrual bleeding with a regular cycle' },
    { code: 'D50.0', quote: 'Iron deficiency anemia due to chronic blood loss' },
  ],
}
