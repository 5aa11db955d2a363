import type {
  ElixhauserSet,
  HccModel,
  HccSet,
  ReferenceSets,
  SeveritySet,
} from '../../contract/reference-sets'

/** A reference set as it is stored: maps become lists of pairs. */
export interface StoredReferenceSet {
  readonly id: string
  readonly source: string
  readonly year: string
  readonly content: unknown
}

export function storeReferenceSets({
  hcc,
  elixhauser,
  severity,
}: ReferenceSets): StoredReferenceSet[] {
  const sets = [
    ...Object.values(hcc).map((set) => ({ id: `hcc-${set.model}`, set })),
    ...(elixhauser ? [{ id: 'elixhauser', set: elixhauser }] : []),
    ...(severity ? [{ id: 'severity', set: severity }] : []),
  ]
  return sets.map(({ id, set }) => ({
    id,
    source: set.source,
    year: set.year,
    content: packed(set),
  }))
}

export function restoreReferenceSets(stored: readonly StoredReferenceSet[]): ReferenceSets {
  const find = (id: string) => stored.find((set) => set.id === id)?.content
  const hcc = (['V24', 'V28'] as const).flatMap((model): [HccModel, HccSet][] => {
    const content = find(`hcc-${model}`)
    return content === undefined ? [] : [[model, unpacked(content) as HccSet]]
  })
  const [elixhauser, severity] = [find('elixhauser'), find('severity')]
  return {
    hcc: Object.fromEntries(hcc),
    ...(elixhauser === undefined ? {} : { elixhauser: unpacked(elixhauser) as ElixhauserSet }),
    ...(severity === undefined ? {} : { severity: unpacked(severity) as SeveritySet }),
  }
}

/** Maps and sets as `{map: [...]}` and `{set: [...]}`, which JSON can hold. */
function packed(set: object): object {
  return Object.fromEntries(
    Object.entries(set).map(([name, value]: [string, unknown]) => {
      if (value instanceof Map) return [name, { map: [...value] }]
      return [name, value instanceof Set ? { set: [...value] } : value]
    }),
  )
}

function unpacked(content: unknown): unknown {
  return Object.fromEntries(
    Object.entries(content as object).map(([name, value]: [string, unknown]) => [
      name,
      opened(value),
    ]),
  )
}

function opened(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if ('map' in value) return new Map(value.map as [unknown, unknown][])
  return 'set' in value ? new Set(value.set as unknown[]) : value
}
