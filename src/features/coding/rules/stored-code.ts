import { normaliseCode } from '@/features/code-sets/contract/normalise-code'

/** A diagnosis code as it is stored: undotted where it has the form of a code, else as entered. */
export function storedCode(entered: string): string {
  const { code, shown, wellFormed } = normaliseCode(entered)
  return wellFormed ? code : shown
}
