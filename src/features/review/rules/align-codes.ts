import { codeKey } from './code-family'
import { findMoved } from './find-moved'
import { pairCodes, type AlignableCode, type CodeLists, type Pairing } from './pair-codes'

/**
 * How a row differs: `added` stands only in the reference, `removed` only with the coder, `changed` is
 * another code of the family, `resequenced` moved, `principal` and `poa` differ on the same code.
 */
export const rowMarks = ['added', 'removed', 'changed', 'resequenced', 'principal', 'poa'] as const
export type RowMark = (typeof rowMarks)[number]

export interface PlacedCode<Code> {
  /** 1-based in its own list. */
  readonly position: number
  readonly code: Code
}

/** One line of the two-column view; at least one side is there. */
export interface AlignedRow<Code> {
  readonly coder: PlacedCode<Code> | undefined
  readonly reference: PlacedCode<Code> | undefined
  readonly marks: readonly RowMark[]
}

/**
 * The coder's codes beside the reference, aligned by code family: rows in the coder's order, an added
 * code below the one it follows in the reference.
 */
export function alignCodes<Code extends AlignableCode>(lists: CodeLists<Code>): AlignedRow<Code>[] {
  const pairs = pairCodes(lists)
  const moved = movedPlaces(pairs)
  const rows = lists.coder.map((code, index) => {
    const place = pairs.get(index)
    const reference = place === undefined ? undefined : placed(lists.reference, place)
    return rowOf({ coder: { position: index + 1, code }, reference, moved: moved.has(index) })
  })
  const paired = new Set(pairs.values())
  for (const place of lists.reference.keys()) {
    if (!paired.has(place)) insertAdded(rows, placed(lists.reference, place))
  }
  return rows
}

function movedPlaces(pairs: Pairing): ReadonlySet<number> {
  const inOrder = [...pairs].sort(([one], [other]) => one - other)
  const moved = findMoved(inOrder.map(([, place]) => place))
  return new Set(inOrder.filter((_, index) => moved.has(index)).map(([from]) => from))
}

function placed<Code>(codes: readonly Code[], index: number): PlacedCode<Code> | undefined {
  const code = codes[index]
  return code === undefined ? undefined : { position: index + 1, code }
}

interface Sides<Code> {
  readonly coder: PlacedCode<Code>
  readonly reference: PlacedCode<Code> | undefined
  readonly moved: boolean
}

function rowOf<Code extends AlignableCode>(sides: Sides<Code>): AlignedRow<Code> {
  const { coder, reference } = sides
  return { coder, reference, marks: reference ? marksOf(sides, reference) : ['removed'] }
}

function marksOf<Code extends AlignableCode>(
  { coder: { code: own }, moved }: Sides<Code>,
  { code: other }: PlacedCode<Code>,
): RowMark[] {
  const same = codeKey(own.code) === codeKey(other.code)
  const marks: RowMark[] = []
  if (!same) marks.push('changed')
  if (moved) marks.push('resequenced')
  if (own.principal !== other.principal) marks.push('principal')
  if (same && own.poa !== other.poa) marks.push('poa')
  return marks
}

function insertAdded<Code extends AlignableCode>(
  rows: AlignedRow<Code>[],
  reference: PlacedCode<Code> | undefined,
): void {
  if (!reference) return
  const before = rows.findIndex((row) => row.reference?.position === reference.position - 1)
  const at = reference.position === 1 || before === -1 ? 0 : before + 1
  rows.splice(at, 0, { coder: undefined, reference, marks: ['added'] })
}
