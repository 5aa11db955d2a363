import { codeKey, sameFamily, sharedPrefix } from './code-family'

/** What alignment needs of a code, the coder's or the auditor's, in sequence order. */
export interface AlignableCode {
  readonly code: string
  readonly principal: boolean
  readonly poa: string | null
}

/** A finding that names what should stand in a code's place. */
export interface Replacement {
  readonly code: string
  readonly suggestedCode: string
}

export interface CodeLists<Code extends AlignableCode> {
  readonly coder: readonly Code[]
  readonly reference: readonly Code[]
  readonly replacements?: readonly Replacement[]
}

/** Places in the reference by places in the coder's list. */
export type Pairing = ReadonlyMap<number, number>

type Match = (coder: AlignableCode, reference: AlignableCode) => number

/**
 * Which reference code stands for which of the coder's: the same code, else what a finding put in its
 * place, else the nearest of its family, else principal for principal. Each is used once.
 */
export function pairCodes<Code extends AlignableCode>(lists: CodeLists<Code>): Pairing {
  const replaced = new Set(
    (lists.replacements ?? []).map(
      ({ code, suggestedCode }) => `${codeKey(code)} ${codeKey(suggestedCode)}`,
    ),
  )
  const steps: readonly Match[] = [
    (coder, reference) => Number(codeKey(coder.code) === codeKey(reference.code)),
    (coder, reference) => Number(replaced.has(`${codeKey(coder.code)} ${codeKey(reference.code)}`)),
    (coder, reference) =>
      sameFamily(coder.code, reference.code) ? sharedPrefix(coder.code, reference.code) : 0,
    (coder, reference) => Number(coder.principal && reference.principal),
  ]
  return steps.reduce((pairs, match) => addPairs(pairs, lists, match), new Map<number, number>())
}

/** Adds the matching pairs among what is still free, the closest first, then in sequence order. */
function addPairs(
  pairs: ReadonlyMap<number, number>,
  { coder, reference }: CodeLists<AlignableCode>,
  match: Match,
): Map<number, number> {
  const candidates = coder.flatMap((own, from) =>
    reference.map((other, to) => ({ from, to, closeness: match(own, other) })),
  )
  const closestFirst = candidates
    .filter(({ closeness }) => closeness > 0)
    .sort(
      (one, other) => other.closeness - one.closeness || one.from - other.from || one.to - other.to,
    )
  const added = new Map(pairs)
  const taken = new Set(pairs.values())
  for (const { from, to } of closestFirst) {
    if (added.has(from) || taken.has(to)) continue
    added.set(from, to)
    taken.add(to)
  }
  return added
}
