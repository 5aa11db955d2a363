import { readFileSync } from 'node:fs'
import { readCases, type RuleCase } from '../../rules/catalogue/read-cases'

// Each address is written out, so that the production build carries the file.
const files = [
  new URL('../../engine/cases/worked-cases.ndjson', import.meta.url),
  new URL('../../engine/cases/own/cmb.ndjson', import.meta.url),
  new URL('../../engine/cases/own/cpl.ndjson', import.meta.url),
  new URL('../../engine/cases/own/dem.ndjson', import.meta.url),
  new URL('../../engine/cases/own/exc.ndjson', import.meta.url),
  new URL('../../engine/cases/own/fmt.ndjson', import.meta.url),
  new URL('../../engine/cases/own/poa.ndjson', import.meta.url),
  new URL('../../engine/cases/own/seq.ndjson', import.meta.url),
  new URL('../../engine/cases/own/set.ndjson', import.meta.url),
]

let byRule: ReadonlyMap<string, readonly RuleCase[]> | undefined

/** The committed cases of a rule; the files are read once a process, when first asked for. */
export function casesOf(rule: string): readonly RuleCase[] {
  byRule ??= readAll()
  return byRule.get(rule) ?? []
}

function readAll(): Map<string, readonly RuleCase[]> {
  const found = new Map<string, RuleCase[]>()
  for (const one of files.flatMap((file) => readCases(readFileSync(file, 'utf8')))) {
    found.set(one.rule, [...(found.get(one.rule) ?? []), one])
  }
  return found
}
