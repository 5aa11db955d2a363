import type { DemoCase, KeyedCode } from '@/features/charts'

/** A code as the demo coder enters it. */
export interface DemoCode extends Pick<KeyedCode, 'code'> {
  readonly quote?: string
  readonly poa?: KeyedCode['poa']
  readonly rationale: string
}

/** What the demo coder did with a chart before the first visitor arrives. */
export interface DemoWork {
  readonly caseId: string
  readonly codes: (demoCase: DemoCase) => readonly DemoCode[]
  readonly submitted: boolean
}

/** Open charts on the coder's desk: all three settings, easy and hard. */
export const openCaseIds: readonly string[] = [
  'cardiology-heart-failure-kidney-disease',
  'emergency-chest-pain-uncertain',
  'emergency-finger-laceration',
  'endocrinology-foot-ulcer',
  'family-medicine-annual-exam',
  'family-medicine-diabetes-neuropathy',
  'hospital-medicine-urosepsis',
  'obstetrics-normal-delivery',
  'orthopedics-clavicle-healing',
  'pediatrics-febrile-seizure',
  'neurology-stroke-sequelae',
]

/** The chart that the supervisor sends back. */
export const returnedCaseId = 'cardiology-stable-angina'

export const demoWork: readonly DemoWork[] = [
  {
    caseId: 'neurology-stroke-sequelae',
    submitted: false,
    codes: (demoCase) => fromKey(demoCase, ['I10', 'Z79.02']),
  },
  {
    caseId: 'hospital-medicine-cellulitis',
    submitted: true,
    codes: (demoCase) => fromKey(demoCase, ['L03.115', 'I87.2', 'E66.813', 'Z68.41']),
  },
  {
    caseId: 'gastroenterology-screening-colonoscopy',
    submitted: true,
    codes: (demoCase) => fromKey(demoCase, ['D12.3', 'D12.5', 'Z12.11', 'K57.30']),
  },
  {
    caseId: returnedCaseId,
    submitted: true,
    codes: (demoCase) => [
      {
        code: 'I25.10',
        quote: 'Coronary artery disease of the native arteries',
        rationale: 'Native vessel disease stated in the opinion.',
      },
      {
        code: 'I20.9',
        quote: 'stable angina pectoris',
        rationale: 'Angina is named in the same sentence.',
      },
      ...fromKey(demoCase, ['E78.2', 'Z95.5', 'Z79.82', 'Z87.891']),
    ],
  },
]

/** What the supervisor writes on the returned chart. */
export const demoDecision = {
  decision: 'return',
  findings: [
    {
      code: 'I25.10',
      type: 'wrong_code',
      severity: 'critical',
      suggestedCode: 'I25.118',
      note: 'Native vessel disease with angina is one combination code (I.C.9.b). Stable angina is the other form, I25.118.',
    },
    {
      code: 'I20.9',
      type: 'unsupported_code',
      severity: 'major',
      note: 'I20 has an Excludes1 note for angina with atherosclerotic heart disease of native arteries: it goes when I25.118 stands.',
    },
    {
      type: 'missed_code',
      severity: 'minor',
      suggestedCode: 'I25.2',
      note: 'The opinion lists the old myocardial infarction, and the history dates it to 2019.',
    },
  ],
  feedback: [
    {
      topic: 'guidelines',
      code: 'I25.10',
      text: 'The classification assumes a link between coronary disease and angina unless the physician denies it. Look for a combination code whenever both stand in one chart.',
    },
    {
      topic: 'general',
      text: 'The status codes and the mixed hyperlipidemia are right and well supported. Mend the two rows, add the old infarction, and send it back.',
    },
  ],
} as const

function fromKey({ answerKey }: DemoCase, codes: readonly string[]): DemoCode[] {
  return codes.map((code) => {
    const row = answerKey.find((keyed) => keyed.code === code)
    if (row === undefined) throw new RangeError(`The key does not hold ${code}`)
    const { quote, poa, why } = row
    return { code, quote, poa, rationale: why ?? `Documented: "${quote}".` }
  })
}
