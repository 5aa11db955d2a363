import type { SearchDocument } from '../../contract/search-document'

/** A document as it stands in some releases: bit `n` of `releases` is release number `n`. */
export interface ReleasedDocument extends SearchDocument {
  readonly releases: number
}

/** What a release has otherwise than another one. */
export interface DocumentChanges {
  readonly changed: readonly SearchDocument[]
  /** Codes that it does not have. */
  readonly removed: readonly string[]
}

/** Releases that one index can hold. */
export const mostReleases = 31

/**
 * Gathers the documents of releases, each once: most codes are the same for years. Add the newest first,
 * whose terms stand for the same code of older ones too.
 */
export class ReleaseMerger {
  readonly #byCode = new Map<string, MergedDocument[]>()
  #releases = 0

  add(documents: readonly SearchDocument[]): void {
    const release = this.#newRelease()
    for (const document of documents) this.#add(document, release)
  }

  /** Adds a release that has what release number `base` has, but for the codes changed or removed. */
  addChanged(base: number, { changed, removed }: DocumentChanges): void {
    const touched = new Set([...removed, ...changed.map(({ code }) => code)])
    const release = this.#newRelease()
    for (const variants of this.#byCode.values()) {
      for (const variant of variants) {
        if ((variant.releases & (1 << base)) !== 0 && !touched.has(variant.code))
          variant.releases |= release
      }
    }
    for (const document of changed) this.#add(document, release)
  }

  documents(): readonly ReleasedDocument[] {
    return [...this.#byCode.values()].flat()
  }

  /** The bit of one more release. */
  #newRelease(): number {
    if (this.#releases === mostReleases)
      throw new RangeError('One index holds 31 releases at most.')
    const release = 1 << this.#releases
    this.#releases += 1
    return release
  }

  #add(document: SearchDocument, release: number): void {
    const variants = this.#byCode.get(document.code)
    const same = variants?.find(
      ({ title, billable }) => title === document.title && billable === document.billable,
    )
    if (same) {
      same.releases |= release
      return
    }
    const variant = { ...document, releases: release }
    if (variants) variants.push(variant)
    else this.#byCode.set(document.code, [variant])
  }
}

interface MergedDocument extends SearchDocument {
  releases: number
}
