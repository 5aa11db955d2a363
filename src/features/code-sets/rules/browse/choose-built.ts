import type { BuiltCode } from '../../contract/browse'

/** What a person chose so far. */
export interface BuilderChoice {
  readonly detail?: string | undefined
  readonly side?: string | undefined
  readonly seventh?: string | undefined
}

export interface BuilderOptions {
  readonly details: readonly string[]
  readonly sides: readonly string[]
  readonly sevenths: readonly { readonly character: string; readonly meaning: string }[]
  /** The code, once the choices leave one only. */
  readonly code: BuiltCode | undefined
}

/** What can be chosen next: only what leads to a billable code, and the code once it is the only one left. */
export function chooseBuilt(codes: readonly BuiltCode[], choice: BuilderChoice): BuilderOptions {
  const details = distinct(codes.map(({ detail }) => detail))
  const detail = choice.detail ?? (details.length === 1 ? details[0] : undefined)
  const ofDetail = codes.filter((one) => one.detail === detail)
  const sides = distinct(ofDetail.flatMap(({ side }) => side ?? []))
  const side = choice.side ?? (sides.length === 1 ? sides[0] : undefined)
  const ofSide = ofDetail.filter((one) => one.side === null || one.side === side)
  const sevenths = distinct(ofSide.flatMap(({ seventh }) => seventh ?? []))
  const left = ofSide.filter(({ seventh }) => seventh === null || seventh === choice.seventh)
  return {
    details,
    sides,
    sevenths: sevenths.map((character) => ({
      character,
      meaning: ofSide.find(({ seventh }) => seventh === character)?.meaning ?? '',
    })),
    code: left.length === 1 ? left[0] : undefined,
  }
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}
