import type { HccEdit, HccSet, ReferenceSource } from '@/features/code-sets/contract/reference-sets'
import type { RiskCode } from './risk-code'
import { isEditOf, type RiskPatient } from './risk-patient'

export interface HccCategory {
  readonly category: string
  readonly label: string
  /** The codes of the chart that fall into it, undotted. */
  readonly codes: readonly string[]
  /** A graver category of the chart that makes this one not count. */
  readonly replacedBy?: string
}

/** A code that an edit takes out of the category that it is mapped to. */
export interface HccEdited {
  readonly codes: readonly string[]
  /** The category instead; absent where the code counts for none. */
  readonly category?: string
  /** As the file of edits says it. */
  readonly text: string
}

export interface HccProfile extends ReferenceSource {
  readonly model: HccSet['model']
  /** In order of number; those that do not count say which one replaces them. */
  readonly categories: readonly HccCategory[]
  /** Whether edits are loaded: without them age and sex play no part. */
  readonly knowsEdits: boolean
  readonly edited: readonly HccEdited[]
}

/** The CMS-HCC categories of a chart, with the edits of age and sex and the hierarchy applied. */
export function hccProfile(
  codes: readonly RiskCode[],
  set: HccSet,
  patient: RiskPatient,
): HccProfile {
  const found = new Map<string, string[]>()
  const edited: HccEdited[] = []
  for (const { code } of codes) {
    const mapped = set.categories.get(code) ?? []
    const edit = set.edits?.get(code)?.find((one) => isEditOf(one, patient))
    if (edit && changes(edit, mapped)) edited.push(shownEdit(code, edit))
    for (const category of edit ? categoriesBy(edit) : mapped) {
      found.set(category, [...(found.get(category) ?? []), code])
    }
  }
  const present = [...found.keys()].sort((a, b) => Number(a) - Number(b))
  return {
    model: set.model,
    source: set.source,
    year: set.year,
    knowsEdits: set.edits !== undefined,
    edited,
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

function categoriesBy({ category }: HccEdit): readonly string[] {
  return category === undefined ? [] : [category]
}

/** A code of no category has none to lose, and one that is mapped to the same keeps it. */
function changes(edit: HccEdit, mapped: readonly string[]): boolean {
  return categoriesBy(edit).join() !== mapped.join()
}

function shownEdit(code: string, { category, text }: HccEdit): HccEdited {
  return { codes: [code], text, ...(category === undefined ? {} : { category }) }
}
