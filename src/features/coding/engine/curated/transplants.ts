import { among } from '../code-ranges'
import type { Curated } from '../curated'

export interface TransplantedOrgan {
  readonly status: (code: string) => boolean
  readonly complication: (code: string) => boolean
}

/** The status code and the complication codes of each transplanted organ or tissue. */
export const transplants: Curated<readonly TransplantedOrgan[]> = {
  source:
    'ICD-10-CM Alphabetic Index, Complication, transplant; Excludes1 at Z94, which names no code',
  items: [
    organ('Z94.0', 'T86.1'),
    organ('Z94.1', 'T86.2'),
    organ('Z94.2', 'T86.81'),
    organ('Z94.3', 'T86.3'),
    organ('Z94.4', 'T86.4'),
    organ('Z94.5', 'T86.82'),
    organ('Z94.6', 'T86.83'),
    organ('Z94.7', 'T86.84'),
    organ('Z94.81', 'T86.0'),
    organ('Z94.82', 'T86.85'),
    organ('Z94.83', 'T86.89'),
    organ('Z94.84', 'T86.5'),
    organ('Z94.89', 'T86.89'),
    organ('Z94.9', 'T86.9'),
  ],
}

function organ(status: string, complication: string): TransplantedOrgan {
  return { status: among(status), complication: among(complication) }
}
