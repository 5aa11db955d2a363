import type { Facts } from './facts'

let places = 0

/** What `derive` makes of the facts, made once for all rules that ask. */
export function perFacts<Value>(derive: (facts: Facts) => Value): (facts: Facts) => Value {
  const place = places
  places += 1
  return (facts) => {
    const known = facts.derived[place] as Kept<Value> | undefined
    if (known) return known.value
    const value = derive(facts)
    facts.derived[place] = { value } satisfies Kept<Value>
    return value
  }
}

interface Kept<Value> {
  readonly value: Value
}
