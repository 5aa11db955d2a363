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
  /** Why the coder lets what the rules warn of stand. */
  readonly acknowledgement?: string
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
    codes: (demoCase) => fromKey(demoCase, ['Z12.11', 'D12.3', 'D12.5']),
  },
  {
    caseId: returnedCaseId,
    submitted: true,
    acknowledgement:
      'The tightness across the chest is what the patient came for, so it stands beside the angina.',
    codes: (demoCase) => [
      {
        code: 'I25.119',
        quote: 'Coronary artery disease of the native arteries with stable angina pectoris',
        rationale: 'Native vessel disease with angina is one combination code.',
      },
      {
        code: 'R07.89',
        quote: 'tightness across the chest',
        rationale: 'Chest tightness is the complaint of the visit.',
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
      code: 'I25.119',
      type: 'wrong_code',
      severity: 'critical',
      suggestedCode: 'I25.118',
      note: 'The opinion says stable angina, which is the other form: I25.118. I25.119 is for angina that nobody specifies.',
    },
    {
      code: 'R07.89',
      type: 'unsupported_code',
      severity: 'major',
      note: 'The tightness is the angina itself. A symptom that is a routine part of a confirmed diagnosis is not coded (I.B.5).',
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
      code: 'I25.119',
      text: 'The combination code was right: the classification assumes a link between coronary disease and angina. Read on for the kind of angina before you settle for unspecified.',
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
