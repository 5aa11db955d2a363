/**
 * One hand-written code of the starter release.
 *
 * The parent is the longest code that is a proper prefix of this one, so a header must be listed
 * before any of its codes can be. `sevenChr` on a code that is not billable yields its billable
 * codes: base padded with X to six characters, one code for each character, titled
 * `title, meaning`.
 */
export interface StarterCode {
  /** Dotted, as a coder writes it: `E11.9`, `S52.501`. */
  readonly code: string
  /** The official long title, word for word. */
  readonly title: string
  readonly billable: boolean
  /** Allowed 7th characters with their official meaning, e.g. `{ A: 'initial encounter' }`. */
  readonly sevenChr?: Readonly<Record<string, string>>
  /** Only when the parent is not the nearest listed prefix: a code or a section such as `I10-I1A`. */
  readonly parent?: string
}

/** A code that may be reported. */
export function billable(code: string, title: string): StarterCode {
  return { code, title, billable: true }
}

/** A code that only groups others; with 7th characters it yields its billable codes. */
export function header(
  code: string,
  title: string,
  sevenChr?: Readonly<Record<string, string>>,
): StarterCode {
  return { code, title, billable: false, ...(sevenChr ? { sevenChr } : {}) }
}
