import type { ChartPayload, EncounterClass } from '../../contract/chart-payload'
import { specialties, type Judged, type Specialty } from '../../contract/classification'

interface SpecialtyRule {
  readonly specialty: Specialty
  readonly reason: string
  /** Words in the type of the encounter. */
  readonly type?: RegExp
  /** Words in its reasons, conditions and procedures. */
  readonly content?: RegExp
}

/** First match wins: what the encounter calls itself goes before what was found at it. */
const rules: readonly SpecialtyRule[] = [
  {
    specialty: 'Obstetrics and gynecology',
    reason: 'pregnancy, birth or contraception',
    type: /prenatal|postnatal|obstetric|antenatal/,
    content:
      /pregnan|miscarriage|eclampsia|blighted ovum|childbirth|contracepti|intrauterine|fetal|cesarean/,
  },
  { specialty: 'Palliative care', reason: 'hospice care', type: /hospice|palliative/ },
  {
    specialty: 'Addiction medicine',
    reason: 'substance use',
    type: /rehabilitation and detox/,
    content: /overdose|alcoholism|opioid abuse|drug dependence/,
  },
  {
    specialty: 'Psychiatry',
    reason: 'mental health',
    type: /psychiatr|posttraumatic stress/,
    content: /major depress|posttraumatic stress|attention deficit|behavioral therapy/,
  },
  {
    specialty: 'Allergy and immunology',
    reason: 'allergy',
    type: /allerg/,
    content: /immunotherapy|allergy screening|allergic rhinitis/,
  },
  {
    specialty: 'Oral surgery',
    reason: 'teeth',
    content: /molar|wisdom tooth|dental/,
  },
  {
    specialty: 'Oncology',
    reason: 'neoplasm',
    content: /neoplasm|carcinoma|malignan|chemotherapy|tumou?r|cancer/,
  },
  { specialty: 'Orthopedics', reason: 'orthopedic admission', type: /orthop/ },
  {
    specialty: 'Nephrology',
    reason: 'kidney disease',
    content:
      /dialysis|chronic kidney disease|renal disease|transplantation of kidney|renal transplant/,
  },
]

/** Judged after the emergency department, which sees all of these too. */
const organRules: readonly SpecialtyRule[] = [
  {
    specialty: 'Cardiology',
    reason: 'heart disease',
    content:
      /cardiac|coronary|atrial fibrillation|heart failure|myocardial|cardioversion|mitral valve/,
  },
  {
    specialty: 'Neurology',
    reason: 'nervous system disease',
    content: /stroke|seizure|epilep|migraine|alzheimer|brain (injury|damage)|concussion/,
  },
  {
    specialty: 'Orthopedics',
    reason: 'injury or disease of bone and joint',
    content: /fracture|sprain|osteoarthritis|rotator cuff|meniscus|cruciate|ligament|whiplash/,
  },
  {
    specialty: 'Pulmonology',
    reason: 'lung disease',
    type: /asthma/,
    content: /asthma|emphysema|obstructive bronchitis|pulmonary rehabilitation|spirometry/,
  },
  {
    specialty: 'Gastroenterology',
    reason: 'digestive tract',
    content: /colonoscopy|polyp|bleeding from anus|fecal occult/,
  },
  {
    specialty: 'Infectious disease',
    reason: 'chronic infection',
    content: /tuberculosis|\bhiv\b|immunodeficiency virus (disease|infection)|sepsis/,
  },
  {
    specialty: 'Urology',
    reason: 'urinary tract or prostate',
    content: /prostat|ureter|kidney stone|nephrolithiasis|hematuria/,
  },
  { specialty: 'Dermatology', reason: 'skin disease', content: /dermatitis|psoriasis/ },
  {
    specialty: 'Surgery',
    reason: 'operation',
    type: /surg/,
    content: /appendicitis|appendectomy|cholecyst|hernia/,
  },
  {
    specialty: 'Endocrinology',
    reason: 'endocrine disease',
    content: /hypothyroidism|diabetic (retinopathy|neuropathy)|neuropathy due to type 2/,
  },
]

const routine = /check.?up|well child|general examination|vaccine|screening visit/

/** The specialty whose coder knows this encounter best: as the source names it, else by its type, class, age and content. */
export function specialtyOf(payload: ChartPayload): Judged<Specialty> {
  const { encounter, subject } = payload
  const named = specialties.find((one) => one === encounter.serviceType)
  if (named !== undefined) return { value: named, reason: 'named by the source' }
  return judgedByContent({
    type: encounter.type.text.toLowerCase(),
    content: contentOf(payload),
    encounterClass: encounter.class,
    isChild: subject.ageYears !== undefined && subject.ageYears < 18,
  })
}

interface SpecialtyFacts {
  readonly type: string
  readonly content: string
  readonly encounterClass: EncounterClass
  readonly isChild: boolean
}

function judgedByContent(facts: SpecialtyFacts): Judged<Specialty> {
  const { type, content, encounterClass, isChild } = facts
  const isRoutine = routine.test(type)
  const first = match(rules, type, content)
  if (first !== undefined && !(isRoutine && isChild && first.type === undefined))
    return judged(first)
  if (encounterClass === 'emergency')
    return { value: 'Emergency medicine', reason: 'emergency department' }
  const organ = isRoutine ? undefined : match(organRules, type, content)
  if (organ !== undefined) return judged(organ)
  return encounterClass === 'inpatient' && !isRoutine
    ? { value: 'Hospital medicine', reason: 'hospital stay' }
    : generalist(isChild)
}

function match(candidates: readonly SpecialtyRule[], type: string, content: string) {
  return candidates.find(
    (rule) => rule.type?.test(type) === true || rule.content?.test(content) === true,
  )
}

/** The texts that say what the encounter was about; screening tests done at many visits say little. */
function contentOf({ encounter, conditions, procedures }: ChartPayload): string {
  const concepts = [
    ...encounter.reasons,
    ...conditions.map(({ concept }) => concept),
    ...procedures.map(({ concept }) => concept),
  ]
  return concepts.map(({ text }) => text.toLowerCase()).join('\n')
}

function generalist(isChild: boolean): Judged<Specialty> {
  return isChild
    ? { value: 'Pediatrics', reason: 'patient under 18' }
    : { value: 'Family medicine', reason: 'general visit' }
}

function judged({ specialty, reason }: SpecialtyRule): Judged<Specialty> {
  return { value: specialty, reason }
}
