import { at } from './lists'

/** Many short texts as one, so that they cost no object each: text `n` is `joined` from `start[n]` up to `start[n + 1]`. */
export interface TextTable {
  readonly joined: string
  readonly start: Uint32Array
}

export function textTable(texts: readonly string[]): TextTable {
  const start = new Uint32Array(texts.length + 1)
  for (const [place, text] of texts.entries()) start[place + 1] = at(start, place) + text.length
  return { joined: texts.join(''), start }
}

/** Empty where there is no such text. */
export function textAt({ joined, start }: TextTable, place: number): string {
  return joined.slice(at(start, place), at(start, place + 1))
}

export function textCount({ start }: TextTable): number {
  return Math.max(0, start.length - 1)
}
