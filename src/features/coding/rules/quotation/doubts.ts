/** From where on in a statement nothing is affirmed of the patient. */

// Guidelines II.H and IV.H name the uncertain words; what is denied is III.A and IV.J.
const before = new RegExp(
  String.raw`\b(?:no|not|nor|denies|denied|deny|denying|negative for|never|free of|absence of|unremarkable for|ruled? out|r\/o|ruling out|probabl[ey]|suspected|suspect|suspicious for|suspicion of|likely|questionable|possibl[ey]|compatible with|consistent with|suggestive of|suggesting|concern(?:ing)? for|worrisome for|working diagnosis|rather than|instead of|if|unless|should|differential|screen(?:ed|ing)? for|risk (?:of|for)|rule-out|in case of|to exclude|excludes?|prevent(?:ion of|ing)?)\b`,
  'gi',
)
// What is without something is still there: “chronic migraine without aura, intractable”.
const lacking = /\bwithout\b[^,;:.]*/gi
const after =
  /\b(?:(?:was|were|is|are|been|be) (?:ruled out|excluded|denied|unlikely|likely|possible|probable|suspected|questionable|absent|negative)|ruled out|unlikely|(?:is|are|was|were) not (?:seen|found|present|confirmed)|prevention)\b/i
const family =
  /\b(?:family (?:medical )?(?:history|hx)|fhx?|mother|father|brothers?|sisters?|siblings?|parents?|grand(?:mother|father|parents?)|aunts?|uncles?|cousins?|daughters?|sons?|wife|husband)\b/i
const past =
  /\b(?:history of|h\/o|hx of|status post|s\/p|previous(?:ly)?|prior|resolved|former(?:ly)?)\b/gi
const turns = /\b(?:but|however|although|though|except|apart from|other than)\b|[;:]/gi

export interface Doubts {
  /** Whether what stands at this place of the statement is affirmed. */
  readonly affirms: (at: number) => boolean
}

interface Asked {
  /** Whether the code itself is of the family's history. */
  readonly ofFamily: boolean
  /** Whether it is of what was. */
  readonly ofPast: boolean
}

/** What a statement leaves open or denies, place by place. */
export function doubtsOf(statement: string, { ofFamily, ofPast }: Asked): Doubts {
  if (after.test(statement) || family.test(statement) !== ofFamily) return { affirms: () => false }
  const doubted = placesOf(before, statement)
  const over = ofPast || ofFamily ? [] : placesOf(past, statement)
  const turned = placesOf(turns, statement)
  const lacked = [...statement.matchAll(lacking)].map(
    ({ index, 0: words }) => [index, index + words.length] as const,
  )
  return {
    affirms: (at) =>
      !lacked.some(([from, to]) => at >= from && at < to) &&
      ![...doubted, ...over].some(
        (place) => place < at && !turned.some((turn) => turn > place && turn < at),
      ),
  }
}

function placesOf(pattern: RegExp, text: string): readonly number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index)
}
