import type { PlacedFinding } from './placed-finding'

/** What a fix does, as its button says it. */
export function mendWord({ mend }: PlacedFinding): string {
  switch (mend?.type) {
    case 'replaceCode':
      return `Use ${mend.code}`
    case 'add':
      return `Add ${mend.row.code}`
    case 'remove':
      return 'Remove the code'
    case 'makePrincipal':
      return 'Make principal'
    default:
      return 'Move it'
  }
}

/** The same once it is done. */
export function mendedWord({ mend }: PlacedFinding, code: string | undefined): string {
  switch (mend?.type) {
    case 'replaceCode':
      return `${mend.code} in place of ${code ?? 'the code'}`
    case 'add':
      return `${mend.row.code} added`
    case 'makePrincipal':
      return `${code ?? 'The code'} made principal`
    default:
      return `${code ?? 'The code'} moved`
  }
}
