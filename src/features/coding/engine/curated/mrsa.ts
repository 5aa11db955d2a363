import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** What a combination code for an infection with MRSA makes needless, and codes that name MRSA without infection. */
export const mrsa = {
  source:
    'ICD-10-CM Official Guidelines I.C.1.e.1.a: neither B95.62 nor Z16.11 beside the combination code; I.C.1.e.1.c, carrier and history',
  items: {
    organism: among('B95.62'),
    resistance: among('Z16.11'),
    carrierOrHistory: among('Z22', 'Z86'),
  },
} satisfies Curated<Record<string, (code: string) => boolean>>
