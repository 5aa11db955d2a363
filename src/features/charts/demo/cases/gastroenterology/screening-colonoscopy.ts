import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const screeningColonoscopy: DemoCase = {
  id: 'gastroenterology-screening-colonoscopy',
  title: 'Screening colonoscopy that finds polyps',
  specialty: 'Gastroenterology',
  setting: 'outpatient',
  visit: 'procedure',
  patient: { sex: 'male', ageYears: 50 },
  daysBeforeAnchor: 24,
  reason: ['275978004', 'Screening for malignant neoplasm of colon'],
  noteType: 'operative',
  note: [
    [
      'Indication',
      prose`
        Average-risk screening for colorectal cancer in a 50-year-old high school coach without
        bowel symptoms. First examination of this kind. His grandfather died of something in the
        belly at ninety; no first-degree relative is affected.`,
    ],
    [
      'Preparation and sedation',
      prose`
        Split-dose polyethylene glycol; Boston score 8. Propofol by anesthesia. Before the start: BP
        132/84, pulse 70, saturation 99 %, temperature 36.6.`,
    ],
    [
      'Findings',
      prose`
        The instrument passed to the cecum, appendix orifice and ileocecal valve photographed.
        Withdrawal twelve minutes. In the transverse colon a flat polyp of 9 mm, removed by cold
        snare. In the sigmoid colon a stalked polyp of 14 mm, removed by hot snare, one clip placed.
        A handful of sigmoid diverticula without inflammation or blood. Retroflexion normal.`,
    ],
    [
      'Pathology',
      prose`
        Report of the following day, reviewed before coding: A, tubular adenoma of the transverse
        colon. B, tubulovillous adenoma of the sigmoid colon, margins free, no high-grade dysplasia.`,
    ],
    [
      'Conclusion',
      prose`
        Screening colonoscopy with removal of two benign adenomas; sigmoid diverticulosis. Nothing
        to take by mouth that thins the blood for a week. Next colonoscopy in three years. Letter
        sent to the patient with photographs.`,
    ],
  ],
  vitals: { bloodPressure: [132, 84], pulse: 70, temperatureC: 36.6, oxygenSaturation: 99 },
  conditions: [
    ['68496003', 'Polyp of colon'],
    ['397881000', 'Diverticulosis'],
  ],
  procedures: [
    ['73761001', 'Colonoscopy'],
    ['274031008', 'Rectal polypectomy'],
  ],
  answerKey: [
    {
      code: 'Z12.11',
      quote: 'Average-risk screening for colorectal cancer',
      why: 'A screening stays a screening whatever it finds; findings follow (I.C.21.c.5).',
    },
    { code: 'D12.3', quote: 'tubular adenoma of the transverse colon' },
    { code: 'D12.5', quote: 'tubulovillous adenoma of the sigmoid colon' },
    { code: 'K57.30', quote: 'sigmoid diverticula without inflammation or blood' },
  ],
  lesson: 'Screening first, then what was found.',
}
