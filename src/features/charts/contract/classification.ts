/** The specialties a chart can belong to, as the queue's filter lists them. */
export const specialties = [
  'Allergy and immunology',
  'Addiction medicine',
  'Cardiology',
  'Dermatology',
  'Emergency medicine',
  'Endocrinology',
  'Gastroenterology',
  'Hospital medicine',
  'Infectious disease',
  'Nephrology',
  'Neurology',
  'Obstetrics and gynecology',
  'Oncology',
  'Oral surgery',
  'Orthopedics',
  'Palliative care',
  'Pediatrics',
  'Primary care',
  'Psychiatry',
  'Pulmonology',
  'Surgery',
] as const

export const difficulties = ['simple', 'moderate', 'complex'] as const

/** Which rules of coding apply: a stay, a facility's outpatient service, or a professional's visit. */
export const settings = ['inpatient', 'outpatient', 'professional'] as const

export type Specialty = (typeof specialties)[number]
export type Difficulty = (typeof difficulties)[number]
export type ChartSetting = (typeof settings)[number]

/** A decision of a named rule, with the rule's reason in words a coder understands. */
export interface Judged<Value> {
  readonly value: Value
  readonly reason: string
}
