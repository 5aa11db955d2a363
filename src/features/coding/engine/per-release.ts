import type { ReleaseView } from '@/features/code-sets/contract/release-view'

/** What `derive` makes of a release, made on the first question and kept as long as the release. */
export function perRelease<Value>(
  derive: (release: ReleaseView) => Value,
): (release: ReleaseView) => Value {
  const made = new WeakMap<ReleaseView, { readonly value: Value }>()
  return (release) => {
    const known = made.get(release)
    if (known) return known.value
    const value = derive(release)
    made.set(release, { value })
    return value
  }
}

/**
 * What `derive` makes of a code, made once a release. Only for codes that the release holds, so that what is
 * kept has a bound; any other code is derived anew.
 */
export function perCode<Value>(
  derive: (code: string, release: ReleaseView) => Value,
): (code: string, release: ReleaseView) => Value {
  const tableOf = perRelease(() => new Map<string, { readonly value: Value }>())
  return (code, release) => {
    const table = tableOf(release)
    const known = table.get(code)
    if (known) return known.value
    const value = derive(code, release)
    if (release.find(code)) table.set(code, { value })
    return value
  }
}
