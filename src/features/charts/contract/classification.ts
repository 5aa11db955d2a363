/** The specialties a chart can belong to, as the queue's filter lists them. */
export const specialties = [
  'Addiction medicine',
  'Allergy and immunology',
  'Cardiology',
  'Dermatology',
  'Emergency medicine',
  'Endocrinology',
  'Family medicine',
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
  'Psychiatry',
  'Pulmonology',
  'Surgery',
  'Urology',
] as const

/** Which rules of coding apply: a stay, a facility's outpatient service, or a professional's visit. */
export const settings = ['inpatient', 'outpatient', 'professional'] as const

export type Specialty = (typeof specialties)[number]
export type ChartSetting = (typeof settings)[number]

/** A decision of a named rule, with the rule's reason in words a coder understands. */
export interface Judged<Value> {
  readonly value: Value
  readonly reason: string
}
