import type { ReleaseView } from '../contract/release-view'
import type { CodeIndex } from '../rules/search/code-index'

/** Releases differ by one code in a hundred: so many more hits make up for those that one release lacks. */
const spare = 20

/**
 * The index of a release that differs little from a newer one: the newer one's hits that it has too, then those
 * among the codes that only it has. A dozen releases are searched with little more memory than one.
 */
export function indexBeside(newer: CodeIndex, view: ReleaseView, own: CodeIndex): CodeIndex {
  return {
    search(query, limit, personal) {
      const shared = newer
        .search(query, limit + spare, personal)
        .filter(({ code }) => view.find(code))
      const known = new Set(shared.map(({ code }) => code))
      const others = own.search(query, limit, personal).filter(({ code }) => !known.has(code))
      return [...shared.slice(0, Math.max(0, limit - others.length)), ...others].slice(0, limit)
    },
  }
}
