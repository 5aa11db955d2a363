/** How well each document answers, for those that were come by since it was last cleared. */
export class LevelSheet {
  readonly levels: Uint8Array
  readonly #touched: Uint32Array
  #count = 0

  constructor(documents: number) {
    this.levels = new Uint8Array(documents)
    this.#touched = new Uint32Array(documents)
  }

  /** The documents with a level. */
  get touched(): Uint32Array {
    return this.#touched.subarray(0, this.#count)
  }

  /** Raises these documents to a level. */
  raiseAll(documents: Uint32Array, reached: number): void {
    const { levels } = this
    const touched = this.#touched
    let count = this.#count
    for (const document of documents) {
      const before = levels[document] ?? 0
      if (reached <= before) continue
      levels[document] = reached
      if (before > 0) continue
      touched[count] = document
      count += 1
    }
    this.#count = count
  }

  raise(document: number, reached: number): void {
    const before = this.levels[document] ?? 0
    if (reached <= before) return
    this.levels[document] = reached
    if (before > 0) return
    this.#touched[this.#count] = document
    this.#count += 1
  }

  clear(): void {
    for (const document of this.touched) this.levels[document] = 0
    this.#count = 0
  }
}
