import {
  siteRuleFields,
  type SiteRuleConditions,
  type SiteRuleField,
  type SiteRuleGroup,
  type SiteRuleOperator,
  type SiteRuleTest,
} from '../../contract/site-rule-conditions'

interface FieldWords {
  /** As a list of fields names it. */
  readonly label: string
  /** In a sentence, after "A" or "No" where a record may have several, else after "The". */
  readonly noun: string
  readonly several?: true
}

export const fieldWords: Readonly<Record<SiteRuleField, FieldWords>> = {
  diagnosis: { label: 'Diagnosis', noun: 'diagnosis', several: true },
  principalDiagnosis: { label: 'Principal diagnosis', noun: 'principal diagnosis' },
  secondaryDiagnosis: { label: 'Secondary diagnosis', noun: 'secondary diagnosis', several: true },
  presentOnAdmission: {
    label: 'Present on admission',
    noun: 'present-on-admission indicator',
    several: true,
  },
  procedure: { label: 'Procedure', noun: 'procedure', several: true },
  modifier: { label: 'Procedure modifier', noun: 'procedure modifier', several: true },
  setting: { label: 'Setting', noun: 'setting' },
  specialty: { label: 'Specialty', noun: 'specialty' },
  sex: { label: 'Sex', noun: 'sex' },
  ageYears: { label: 'Age in years', noun: 'age in years' },
  lengthOfStay: { label: 'Length of stay in days', noun: 'length of stay in days' },
  diagnosisCount: { label: 'Number of diagnoses', noun: 'number of diagnoses' },
  procedureCount: { label: 'Number of procedures', noun: 'number of procedures' },
  serviceDate: { label: 'Service or discharge date', noun: 'service or discharge date' },
  reason: { label: 'Reason of the encounter', noun: 'reason of the encounter' },
  medication: { label: 'Medication', noun: 'medication', several: true },
  noteText: { label: 'Note text', noun: 'text of the notes' },
}

const positive: Readonly<Record<SiteRuleOperator, string>> = {
  is: 'is',
  isOneOf: 'is one of',
  startsWith: 'starts with',
  contains: 'contains',
  between: 'is between',
  atLeast: 'is at least',
  atMost: 'is at most',
  isPresent: 'is there',
}

const negative: Readonly<Record<SiteRuleOperator, string>> = {
  is: 'is not',
  isOneOf: 'is none of',
  startsWith: 'does not start with',
  contains: 'does not contain',
  between: 'is not between',
  atLeast: 'is less than',
  atMost: 'is more than',
  isPresent: 'is missing',
}

const ofDates: Partial<Readonly<Record<SiteRuleOperator, readonly [string, string]>>> = {
  atLeast: ['is on or after', 'is before'],
  atMost: ['is on or before', 'is after'],
}

type Asking = Pick<SiteRuleTest, 'field' | 'operator' | 'not'>

/** "any starts with", "is at least": the operator as a list of operators names it. */
export function operatorLabel({ field, operator, not }: Asking): string {
  if (operator === 'isPresent') return (not ? negative : positive).isPresent
  if (fieldWords[field].several) return `${not ? 'none' : 'any'} ${positive[operator]}`
  return singleWords({ field, operator, not })
}

function singleWords({ field, operator, not }: Asking): string {
  const dated = siteRuleFields[field] === 'date' ? ofDates[operator] : undefined
  return dated ? dated[not ? 1 : 0] : (not ? negative : positive)[operator]
}

/** "No diagnosis is one of Z79.4". */
export function testWords(test: SiteRuleTest): string {
  const { field, operator, not, values } = test
  const { noun, several } = fieldWords[field]
  const words = values.join(operator === 'between' ? ' and ' : ', ')
  const said = several
    ? `${not ? 'No' : 'A'} ${noun} ${positive[operator]}`
    : `The ${noun} ${singleWords(test)}`
  return words === '' ? said : `${said} ${words}`
}

export const matchWords: Readonly<Record<SiteRuleGroup['match'], string>> = {
  all: 'all of these hold',
  any: 'one of these holds',
  sameDiagnosis: 'all of these hold of one diagnosis',
}

/** A whole condition in lines, those of a group below it. */
export function conditionLines({ match, of }: SiteRuleConditions): string[] {
  const lines = of.flatMap((one) =>
    'field' in one
      ? [testWords(one)]
      : [`That ${matchWords[one.match]}:`, ...one.of.map((test) => `– ${testWords(test)}`)],
  )
  return of.length === 1 ? lines : [`That ${matchWords[match]}:`, ...lines]
}
