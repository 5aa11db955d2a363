import { importCountsSchema, type ImportCounts } from '../contract/imports'

const names = importCountsSchema.keyof().options

/** What several bundles or imports brought together. */
export function sumCounts(all: readonly ImportCounts[]): ImportCounts {
  const total = (name: keyof ImportCounts) => all.reduce((sum, counts) => sum + counts[name], 0)
  return importCountsSchema.parse(Object.fromEntries(names.map((name) => [name, total(name)])))
}
