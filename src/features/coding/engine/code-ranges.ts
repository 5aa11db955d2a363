import { isTarget, type NoteTarget } from '@/features/code-sets/contract/code-notes'

/**
 * A test for codes, undotted, that are or lie below what is named: `among('A40', 'E08-E13', 'I5A')`. A range
 * holds both its ends with all below them.
 */
export function among(...named: readonly string[]): (code: string) => boolean {
  const targets = named.map(targetOf)
  return (code) => targets.some((target) => isTarget(code, target))
}

function targetOf(named: string): NoteTarget {
  const [from = '', to = from] = named.replaceAll('.', '').split('-')
  return { from, to }
}

/** The 7th character of a code that has one: injuries, fractures, external causes, glaucoma stages, fetuses. */
export function seventhOf(code: string): string | undefined {
  return code.length === 7 ? code[6] : undefined
}
