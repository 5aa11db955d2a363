import type { CodeSystem } from '../contract/code-systems'

/** Where a code is shown. ICD-10-PCS has an address of its own: B20 is a disease, and a table of procedures. */
export function codePath(code: string, system: CodeSystem = 'ICD-10-CM'): string {
  const below = system === 'ICD-10-PCS' ? '/codes/pcs' : '/codes'
  return code === '' ? below : `${below}/${encodeURIComponent(code)}`
}
