import { among } from '../code-ranges'
import type { Curated } from '../curated'

export interface CurrentOrHistory {
  readonly status: (code: string) => boolean
  readonly current: (code: string) => boolean
  /** Why one speaks against the other. */
  readonly reason: string
}

/** Status and history codes with the codes of what they say is past or silent. */
export const currentOrHistory: Curated<readonly CurrentOrHistory[]> = {
  source:
    'ICD-10-CM Excludes1 at I69, F17, Z87.891 and Z21; Official Guidelines I.C.9.d.3, I.C.1.a.2',
  items: [
    {
      status: among('Z86.73'),
      current: among('I69'),
      reason: 'one says that the stroke left no deficit, the other names one',
    },
    {
      status: among('Z87.891'),
      current: among('F17'),
      reason: 'one says that the dependence is past, the other that it is current',
    },
    {
      status: among('Z21'),
      current: among('B20'),
      reason: 'one says that the infection never showed symptoms, the other that it has',
    },
  ],
}
