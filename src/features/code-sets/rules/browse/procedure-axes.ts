/**
 * The sections of ICD-10-PCS and what each character of their codes says: ICD-10-PCS Official Tables FY2026, the
 * headings of the tables. The first three of every section are section, body system and operation.
 */
interface ProcedureSection {
  readonly title: string
  /** Of the characters 2 to 7. */
  readonly axes: readonly [string, string, string, string, string, string]
}

const surgical = ['Body system', 'Root operation', 'Body part', 'Approach', 'Device'] as const
const ofRegion = ['Body region', 'Approach', 'Method', 'Qualifier'] as const
const mental = ['Body system', 'Root type', 'Type qualifier'] as const
const qualifiers = ['Qualifier', 'Qualifier', 'Qualifier'] as const

export const procedureSections: Readonly<Record<string, ProcedureSection>> = {
  '0': { title: 'Medical and Surgical', axes: [...surgical, 'Qualifier'] },
  '1': { title: 'Obstetrics', axes: [...surgical, 'Qualifier'] },
  '2': {
    title: 'Placement',
    axes: ['Anatomical region', 'Root operation', 'Body region', 'Approach', 'Device', 'Qualifier'],
  },
  '3': {
    title: 'Administration',
    axes: ['Body system', 'Root operation', 'Body system', 'Approach', 'Substance', 'Qualifier'],
  },
  '4': {
    title: 'Measurement and Monitoring',
    axes: ['Body system', 'Root operation', 'Body system', 'Approach', 'Function', 'Qualifier'],
  },
  '5': {
    title: 'Extracorporeal or Systemic Assistance and Performance',
    axes: ['Body system', 'Root operation', 'Body system', 'Duration', 'Function', 'Qualifier'],
  },
  '6': {
    title: 'Extracorporeal or Systemic Therapies',
    axes: ['Body system', 'Root operation', 'Body system', 'Duration', 'Qualifier', 'Qualifier'],
  },
  '7': { title: 'Osteopathic', axes: ['Anatomical region', 'Root operation', ...ofRegion] },
  '8': { title: 'Other Procedures', axes: ['Body system', 'Root operation', ...ofRegion] },
  '9': { title: 'Chiropractic', axes: ['Anatomical region', 'Root operation', ...ofRegion] },
  B: {
    title: 'Imaging',
    axes: ['Body system', 'Root type', 'Body part', 'Contrast', 'Qualifier', 'Qualifier'],
  },
  C: {
    title: 'Nuclear Medicine',
    axes: ['Body system', 'Root type', 'Body part', 'Radionuclide', 'Qualifier', 'Qualifier'],
  },
  D: {
    title: 'Radiation Therapy',
    axes: [
      'Body system',
      'Modality',
      'Treatment site',
      'Modality qualifier',
      'Isotope',
      'Qualifier',
    ],
  },
  F: {
    title: 'Physical Rehabilitation and Diagnostic Audiology',
    axes: [
      'Section qualifier',
      'Root type',
      'Body system and region',
      'Type qualifier',
      'Equipment',
      'Qualifier',
    ],
  },
  G: { title: 'Mental Health', axes: [...mental, ...qualifiers] },
  H: { title: 'Substance Abuse Treatment', axes: [...mental, ...qualifiers] },
  X: {
    title: 'New Technology',
    axes: [
      'Body system',
      'Root operation',
      'Body part',
      'Approach',
      'Device, substance or technology',
      'Qualifier',
    ],
  },
}

/** The approaches, which mean the same in every table that has them. */
export const approaches: Readonly<Record<string, string>> = {
  '0': 'Open',
  '3': 'Percutaneous',
  '4': 'Percutaneous Endoscopic',
  '7': 'Via Natural or Artificial Opening',
  '8': 'Via Natural or Artificial Opening Endoscopic',
  F: 'Via Natural or Artificial Opening With Percutaneous Endoscopic Assistance',
  X: 'External',
}

/** What the next character says after those chosen so far; null where there is none. */
export function axisAfter(chosen: string): string | null {
  if (chosen === '') return 'Section'
  return procedureSections[chosen[0] ?? '']?.axes[chosen.length - 1] ?? null
}
