import type { Facts } from './facts'

/** What `derive` makes of the facts, made once for all rules that ask. */
export function perFacts<Value>(derive: (facts: Facts) => Value): (facts: Facts) => Value {
  const made = new WeakMap<Facts, { readonly value: Value }>()
  return (facts) => {
    const known = made.get(facts)
    if (known) return known.value
    const value = derive(facts)
    made.set(facts, { value })
    return value
  }
}
