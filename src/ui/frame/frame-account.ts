/** Who is signed in, as the frame shows it. */
export interface FrameAccount {
  readonly name: string
  /** "Coder", "Supervisor". */
  readonly roleWord: string
  readonly organization: string
}

/** Up to two initials for the square beside a name. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.@_-]+/).filter(Boolean)
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return `${first?.[0] ?? ''}${last?.[0] ?? ''}`.toUpperCase()
}
