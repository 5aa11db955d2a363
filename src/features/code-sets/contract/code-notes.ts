/** The kinds of instructional notes of the tabular list, in the order in which it prints them. */
export const noteKinds = [
  'note',
  'includes',
  'inclusionTerm',
  'excludes1',
  'excludes2',
  'codeFirst',
  'useAdditionalCode',
  'codeAlso',
  'sevenChrNote',
] as const
export type NoteKind = (typeof noteKinds)[number]

/**
 * Codes that a note speaks of, undotted. `from` and `to` are prefixes, both inclusive: `(E08-E13)` is
 * `{from: 'E08', to: 'E13'}`, `(K86.-)` is `{from: 'K86', to: 'K86'}`.
 */
export interface NoteTarget {
  readonly from: string
  readonly to: string
  /** `T36-T50 with fifth or sixth character 5`: only codes with one of these as their intent. */
  readonly fifthOrSixth?: string
  /** `S42.- with 7th character B or C`: only codes with one of these characters at that place, from 1. */
  readonly characterAt?: { readonly place: number; readonly among: string }
}

/** One line of the tabular list. Source: ICD-10-CM tabular XML and its addenda. */
export interface CodeNote {
  readonly kind: NoteKind
  /** Where it stands: an undotted code, a section (`I10-I1A`) or a chapter (`ch09`). */
  readonly node: string
  /** The official words, references included. */
  readonly text: string
  /** Empty where the note names no code. */
  readonly targets: readonly NoteTarget[]
  /** The release whose tabular list states it, `ICD-10-CM FY2021`: it may be older than the codes. */
  readonly release: string
}

/** Whether `code`, undotted, is or lies below what the target names. */
export function isTarget(code: string, target: NoteTarget): boolean {
  const { from, to, fifthOrSixth, characterAt } = target
  if (code.slice(0, from.length) < from || code.slice(0, to.length) > to) return false
  if (characterAt !== undefined) {
    const found = code[characterAt.place - 1]
    return found !== undefined && characterAt.among.includes(found)
  }
  if (fifthOrSixth === undefined) return true
  const intent = intentOf(code)
  return intent !== '' && fifthOrSixth.includes(intent)
}

/**
 * The character of an undotted code of T36 to T65 that tells its intent (poisoning 1 to 4, adverse effect 5,
 * underdosing 6): the sixth, or the fifth where the substance takes no fifth and the sixth is a placeholder
 * (T36.91XA) or missing. Empty above that. Guideline I.C.19.e.
 */
export function intentOf(code: string): string {
  const sixth = code[5] ?? 'X'
  return (sixth === 'X' ? code[4] : sixth) ?? ''
}
