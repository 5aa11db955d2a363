import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const ureteralStone: DemoCase = {
  id: 'urology-ureteral-stone',
  title: 'Obstructing ureteral stone',
  specialty: 'Urology',
  setting: 'emergency',
  visit: 'emergency',
  patient: { sex: 'male', ageYears: 41 },
  daysBeforeAnchor: 73,
  reason: ['247355005', 'Flank pain'],
  noteType: 'emergency',
  note: [
    [
      'Presentation',
      prose`
        41-year-old pastry chef, woken at three by pain in the left flank that comes in waves and
        runs to the testicle. Cannot lie still, vomited twice. First episode. No fever, no surgery,
        one kidney on each side as far as he knows.`,
    ],
    [
      'Examination',
      prose`
        Pacing, 10 of 10. BP 152/90, pulse 98, respirations 20, temperature 36.8, saturation 99 %.
        Left costovertebral angle tender to a tap. Abdomen soft, hernial rings closed, testes
        normal.`,
    ],
    [
      'Results',
      prose`
        Urine: many red cells, no nitrite, no white cells. Creatinine 1.2, eGFR 77, white count
        10.1, calcium 9.4. Low-dose CT: stone of 6 mm at the left ureterovesical junction, moderate
        hydronephrosis and stranding on that side, no other calculi.`,
    ],
    [
      'Treatment and reassessment',
      prose`
        Ketorolac 15 mg and ondansetron; pain 2 after forty minutes, drinking ginger ale. Discussed
        with the urologist on call, who came down: no infection, one obstructed but functioning
        kidney, pain controlled, so a trial of passage is reasonable.`,
    ],
    ['Diagnosis', 'Left ureteral calculus with hydronephrosis, uninfected.'],
    [
      'Disposition',
      prose`
        Home with tamsulosin, naproxen, a strainer and a jar. Return for fever, vomiting or
        unbearable pain. Stone clinic and repeat film in ten days; lithotripsy if it has not moved.`,
    ],
  ],
  vitals: {
    bloodPressure: [152, 90],
    pulse: 98,
    respirations: 20,
    temperatureC: 36.8,
    oxygenSaturation: 99,
    pain: 10,
  },
  labs: [
    ['creatinine', 1.2],
    ['egfr', 77],
    ['leukocytes', 10.1],
    ['calcium', 9.4],
  ],
  conditions: [['31054009', 'Ureteric stone']],
  procedures: [['77477000', 'Computerized axial tomography']],
  medications: [
    ['Tamsulosin 0.4 MG Oral Capsule', 'once daily'],
    ['Naproxen 500 MG Oral Tablet', 'twice daily with food'],
  ],
  answerKey: [
    {
      code: 'N13.2',
      quote: 'Left ureteral calculus with hydronephrosis, uninfected',
      why: 'One combination code for stone and hydronephrosis; flank pain and hematuria are part of it.',
    },
  ],
  lesson: 'A combination code replaces N20.1 with N13.30, and the symptoms are integral.',
}
