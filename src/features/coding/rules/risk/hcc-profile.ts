import type { HccSet, ReferenceSource } from '@/features/code-sets/contract/reference-sets'
import type { RiskCode } from './risk-code'

export interface HccCategory {
  readonly category: string
  readonly label: string
  /** The codes of the chart that fall into it, undotted. */
  readonly codes: readonly string[]
  /** A graver category of the chart that makes this one not count. */
  readonly replacedBy?: string
}

export interface HccProfile extends ReferenceSource {
  readonly model: HccSet['model']
  /** In order of number; those that do not count say which one replaces them. */
  readonly categories: readonly HccCategory[]
}

/** The CMS-HCC categories of a chart, with the hierarchy applied. */
export function hccProfile(codes: readonly RiskCode[], set: HccSet): HccProfile {
  const found = new Map<string, string[]>()
  for (const { code } of codes) {
    for (const category of set.categories.get(code) ?? []) {
      found.set(category, [...(found.get(category) ?? []), code])
    }
  }
  const present = [...found.keys()].sort((a, b) => Number(a) - Number(b))
  return {
    model: set.model,
    source: set.source,
    year: set.year,
    categories: present.map((category) => {
      const replacedBy = present.find((other) => set.replaces.get(other)?.includes(category))
      return {
        category,
        label: set.labels.get(category) ?? '',
        codes: [...new Set(found.get(category))],
        ...(replacedBy === undefined ? {} : { replacedBy }),
      }
    }),
  }
}
