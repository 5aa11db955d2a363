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

/**
 * What `derive` makes of a code, made once a release. Only for codes that the release holds, so that what is
 * kept has a bound; any other code is derived anew. All derived values of a code stand in one place, which
 * costs one look-up in a large table a record instead of one a rule.
 */
export function perCode<Value>(
  derive: (code: string, release: ReleaseView) => Value,
): (code: string, release: ReleaseView) => Value {
  const place = places
  places += 1
  return (code, release) => {
    const derived = derivedOf(code, release)
    const known = derived[place]
    if (known !== undefined) return (known as Kept<Value>).value
    const value = derive(code, release)
    derived[place] = { value } satisfies Kept<Value>
    return value
  }
}

interface Kept<Value> {
  readonly value: Value
}

/** What was derived of one code, by the place that each `perCode` has. */
type Derived = unknown[]

let places = 0
const recentSize = 128

const tableOf = perRelease(() => ({
  known: new Map<string, Derived>(),
  /** The codes of the records judged last, small enough to stay in the processor's cache. */
  recent: new Map<string, Derived>(),
}))

function derivedOf(code: string, release: ReleaseView): Derived {
  const { known, recent } = tableOf(release)
  const near = recent.get(code)
  if (near) return near
  const derived = known.get(code) ?? []
  if (derived.length === 0 && release.find(code)) known.set(code, derived)
  if (recent.size >= recentSize) recent.clear()
  recent.set(code, derived)
  return derived
}
