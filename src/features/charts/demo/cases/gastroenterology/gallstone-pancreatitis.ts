import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const gallstonePancreatitis: DemoCase = {
  id: 'gastroenterology-gallstone-pancreatitis',
  title: 'Gallstone pancreatitis and cholecystectomy',
  specialty: 'Gastroenterology',
  setting: 'inpatient',
  visit: 'admission',
  patient: { sex: 'female', ageYears: 43 },
  daysBeforeAnchor: 175,
  stayDays: 4,
  reason: ['21522001', 'Abdominal pain'],
  noteType: 'discharge',
  note: [
    [
      'Admitting problem',
      prose`
        Band-like upper abdominal pain boring to the back after a family barbecue, with vomiting, in
        a 43-year-old mother of four who has had indigestion after fatty meals for two years.`,
    ],
    [
      'Physical findings',
      prose`
        In pain, 9 of 10. BP 128/76, pulse 104, respirations 20, temperature 37.6, saturation 97 %.
        Epigastric guarding, no Murphy sign, bowel sounds sparse, sclerae faintly yellow.`,
    ],
    [
      'Workup',
      prose`
        Lipase 2860 U/L, ALT 312, AST 274, bilirubin 2.4 falling to 1.1 in a day, calcium 8.9,
        triglycerides 138, white count 13.2. Ultrasound: many small stones and a thickened shrunken
        gallbladder, duct 6 mm. Magnetic resonance: duct clear, pancreas swollen, all of it
        perfused.`,
    ],
    [
      'Operation and course',
      prose`
        Ringer's solution, early oral diet on day two. On day three laparoscopic removal of the
        gallbladder with a normal cholangiogram. Pathology: chronic cholecystitis with
        cholelithiasis. She was eating rice and chicken the same evening and went home with a small
        supply of acetaminophen.`,
    ],
    [
      'Discharge diagnoses',
      prose`
        1. Acute biliary pancreatitis, no necrosis, no infection.
        2. Chronic calculous cholecystitis, no duct obstruction.`,
    ],
  ],
  vitals: {
    bloodPressure: [128, 76],
    pulse: 104,
    respirations: 20,
    temperatureC: 37.6,
    oxygenSaturation: 97,
    pain: 9,
  },
  labs: [
    ['lipase', 2860],
    ['alanineAminotransferase', 312],
    ['aspartateAminotransferase', 274],
    ['bilirubin', 2.4, 1.1],
    ['calcium', 8.9],
    ['triglycerides', 138],
    ['leukocytes', 13.2],
  ],
  conditions: [
    ['197456007', 'Acute pancreatitis'],
    ['235919008', 'Cholelithiasis', 2],
  ],
  procedures: [['45595009', 'Laparoscopic cholecystectomy']],
  medications: [['Acetaminophen 325 MG Oral Tablet', 'two tablets every six hours as needed']],
  allergies: [['91939003', 'Allergy to sulfonamide', 5]],
  answerKey: [
    { code: 'K85.10', quote: 'Acute biliary pancreatitis, no necrosis, no infection', poa: 'Y' },
    {
      code: 'K80.10',
      quote: 'Chronic calculous cholecystitis, no duct obstruction',
      poa: 'Y',
      why: 'Stones and chronic inflammation are one code, not K80.20 with K81.1.',
    },
  ],
}
