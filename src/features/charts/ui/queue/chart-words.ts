import type { AssignmentRefusal } from '../../contract/queue'

export const classWords: Readonly<Record<string, string>> = {
  inpatient: 'Inpatient',
  outpatient: 'Outpatient',
  emergency: 'Emergency',
  virtual: 'Virtual',
  home: 'Home',
  other: 'Other',
}

export const difficultyWords: Readonly<Record<string, string>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
}

const sexLetters: Readonly<Record<string, string>> = { female: 'F', male: 'M' }

/** Age and sex as lists show them: `67 F`. */
export function patientWords(age: number | null, sex: string): string {
  return `${age ?? '?'} ${sexLetters[sex] ?? 'U'}`
}

/** A priority score (0 to 100) as a word. */
export function priorityWord(priority: number): string {
  if (priority >= 70) return 'Urgent'
  if (priority >= 50) return 'High'
  return priority >= 25 ? 'Normal' : 'Low'
}

export const refusalWords: Readonly<Record<AssignmentRefusal, string>> = {
  under_audit: 'is under audit',
  completed: 'is completed',
  not_assigned: 'is assigned to nobody',
}
