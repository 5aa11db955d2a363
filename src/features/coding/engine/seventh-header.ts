import type { CodeEntry, ReleaseView } from '@/features/code-sets/contract/release-view'

/** A code split into what comes before its last character, without placeholders, and that character. */
export interface SplitCode {
  readonly stem: string
  readonly last: string
  /** Whether the last character was plainly meant as a 7th: by place, by placeholders or as a letter but X. */
  readonly meantAsSeventh: boolean
}

/** Whether the codes below `entry` differ from it only by placeholders and a 7th character. */
export function takesSeventh(entry: CodeEntry, release: ReleaseView): boolean {
  const padded = entry.code.padEnd(6, 'X')
  const children = release.children(entry.code)
  return (
    children.length > 0 &&
    children.every(({ code }) => code.length === 7 && code.startsWith(padded))
  )
}

export function splitSeventh(code: string): SplitCode {
  const before = code.slice(0, -1)
  const last = code.slice(-1)
  const stem = withoutTrailingPlaceholders(before)
  const meantAsSeventh =
    code.length === 7 || (last !== 'X' && (stem !== before || /[A-Z]/.test(last)))
  return { stem, last, meantAsSeventh }
}

/** `W19XXX` is `W19`: the placeholder X never ends a code of its own. Categories keep their X. */
export function withoutTrailingPlaceholders(code: string): string {
  return code.slice(0, 3) + code.slice(3).replace(/X+$/, '')
}

/** The allowed 7th characters of a header in words: `A initial encounter, D subsequent encounter`. */
export function describeSeventh(header: CodeEntry, release: ReleaseView): string {
  const allowed = Object.entries(release.seventhCharacters(header.code) ?? {})
  return allowed.map(([character, meaning]) => `${character} ${meaning}`).join('; ')
}
