import type { BrowsedSystem } from '../../contract/browse'

interface ShownCode {
  readonly system: BrowsedSystem
  /** Empty where none is chosen. */
  readonly code: string
}

/** The code that an address of the browser names, `/codes/E11.9` or `/codes/pcs/0DTJ4ZZ`. */
export function readCodePath(pathname: string): ShownCode {
  const [first = '', second = ''] = pathname.split('/').slice(2).map(decoded)
  return first.toLowerCase() === 'pcs'
    ? { system: 'ICD-10-PCS', code: second.toUpperCase() }
    : { system: 'ICD-10-CM', code: first }
}

/** A text that is not encoded as an address stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
