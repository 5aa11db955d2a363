import { normaliseCode, type NormalisedCode } from '@/features/code-sets/contract/normalise-code'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'

/** What `derive` makes of a release, made on the first question and kept as long as the release. */
export function perRelease<Value>(
  derive: (release: ReleaseView) => Value,
): (release: ReleaseView) => Value {
  const made = new WeakMap<ReleaseView, { readonly value: Value }>()
  let last: { readonly release: ReleaseView; readonly value: Value } | undefined
  return (release) => {
    if (last?.release === release) return last.value
    const known = made.get(release)
    const { value } = known ?? { value: derive(release) }
    if (!known) made.set(release, { value })
    last = { release, value }
    return value
  }
}

/** A code with what was derived of it, by the place that each `perCode` has. */
export interface KnownCode {
  readonly code: string
  readonly derived: unknown[]
}

/**
 * What `derive` makes of a code, made once a release. Only for codes that the release holds, so that what is
 * kept has a bound; any other code is derived anew. All that is derived of a code stands in one place, and a
 * row has it at hand: asked of a row instead of its code nothing is looked up.
 */
export function perCode<Value>(
  derive: (code: string, release: ReleaseView) => Value,
): (of: string | KnownCode, release: ReleaseView) => Value {
  const place = places
  places += 1
  return (of, release) => {
    const { code, derived } = typeof of === 'string' ? knownCode(of, release) : of
    const known = derived[place]
    if (known !== undefined) return (known === nothing ? undefined : known) as Value
    const value = derive(code, release)
    derived[place] = value ?? nothing
    return value
  }
}

let places = 0
/** Derived, and undefined. */
const nothing = Symbol('nothing')

const tableOf = perRelease(() => ({
  codes: new Map<string, KnownCode>(),
  entries: new Map<string, KnownEntry>(),
}))

function knownCode(code: string, release: ReleaseView): KnownCode {
  const { codes } = tableOf(release)
  const known = codes.get(code)
  if (known) return known
  const made: KnownCode = { code, derived: [] }
  if (release.find(code)) codes.set(code, made)
  return made
}

/** A code as a row says it. */
export interface KnownEntry extends KnownCode, NormalisedCode {
  /** Whether the release has it as a code that may be reported. */
  readonly billable: boolean
}

/** The code that an entry means. Kept for the two ways in which a code of the release is written. */
export function knownEntry(entered: string, release: ReleaseView): KnownEntry {
  const { entries } = tableOf(release)
  const known = entries.get(entered)
  if (known) return known
  const { shown, code, wellFormed } = normaliseCode(entered)
  const entry = release.find(code)
  const billable = entry?.billable === true
  const made = { shown, wellFormed, billable, ...knownCode(code, release) }
  if (entry && (entered === shown || entered === code)) entries.set(entered, made)
  return made
}
