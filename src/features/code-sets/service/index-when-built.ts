import type { ReleaseView } from '../contract/release-view'
import type { CodeIndex } from '../rules/search/code-index'
import { documentsOf } from '../rules/search/documents-of'
import { starterRelease } from '../starter/starter-release'
import { buildCodeIndex } from './build-code-index'

interface Building {
  /** Of the release among the indexes. */
  readonly place: number
  readonly indexes: { readonly building: Promise<readonly CodeIndex[]> }
}

const nothing: CodeIndex = { search: () => [] }
let shipped: Promise<CodeIndex> | undefined

/** An index that answers at once: by the few common codes that ship until its own is built. */
export function indexWhenBuilt(view: ReleaseView, { place, indexes }: Building): CodeIndex {
  let common = nothing
  let own: CodeIndex | undefined
  shipped ??= buildCodeIndex(documentsOf({ entries: starterRelease.entries }))
  shipped.then(
    (index) => (common = index),
    () => undefined,
  )
  indexes.building.then(
    (built) => (own = built[place]),
    () => undefined,
  )
  return {
    search: (query, limit, personal) =>
      own?.search(query, limit, personal) ??
      common.search(query, limit, personal).filter(({ code }) => view.find(code) !== undefined),
  }
}
