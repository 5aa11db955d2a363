import type { Facts } from './facts'

/** Two conditions that the classification takes to be linked, as words of a note. */
export interface AssumedLink {
  /** The words for the cause: `diabet`. */
  readonly cause: string
  /** The words for what it brings about. */
  readonly effect: RegExp
}

const apart =
  '(?:not|non|un)[ -]?(?:due to|caused by|related to|because of|secondary to|from|a result of)?'

/**
 * A test for notes that deny an assumed link, as in “CKD not due to diabetes” or “nondiabetic CKD”: one
 * sentence names the effect and sets it apart from the cause. ICD-10-CM Official Guidelines I.A.15.
 */
export function saysUnrelated({ cause, effect }: AssumedLink): (facts: Facts) => boolean {
  const denied = new RegExp(`\\b${apart}[ -]?(?:the |his |her |their |any )?(?:${cause})`, 'i')
  return ({ documentation }) =>
    documentation !== '' &&
    documentation.split(/[.;\n]/).some((sentence) => effect.test(sentence) && denied.test(sentence))
}
