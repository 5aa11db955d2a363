import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** Z codes that may only be principal or first-listed. */
export const firstListedOnly: Curated<(code: string) => boolean> = {
  source:
    'ICD-10-CM Official Guidelines FY2026 I.C.21.c.15, Z codes that may only be principal/first-listed (I.C.21.c.16 in earlier years)',
  items: without(
    among(
      'Z00',
      'Z01',
      'Z02',
      'Z04',
      'Z31.81',
      'Z31.83',
      'Z31.84',
      'Z33.2',
      'Z34',
      'Z38',
      'Z39',
      'Z40',
      'Z42',
      'Z51.0',
      'Z51.1',
      'Z52',
      'Z76.1',
      'Z76.2',
      'Z99.12',
    ),
    among('Z00.6', 'Z52.9'),
  ),
}

function without(
  listed: (code: string) => boolean,
  exceptions: (code: string) => boolean,
): (code: string) => boolean {
  return (code) => listed(code) && !exceptions(code)
}
