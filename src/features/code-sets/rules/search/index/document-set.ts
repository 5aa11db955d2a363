/** A set of documents, one bit each. */
export class DocumentSet {
  readonly #bits: Int32Array

  constructor(documents: number) {
    this.#bits = new Int32Array(Math.ceil(documents / 32))
  }

  clear(): this {
    this.#bits.fill(0)
    return this
  }

  has(document: number): boolean {
    return ((this.#bits[document >>> 5] ?? 0) & (1 << (document & 31))) !== 0
  }

  delete(document: number): void {
    const place = document >>> 5
    this.#bits[place] = (this.#bits[place] ?? 0) & ~(1 << (document & 31))
  }

  addAll(documents: Uint32Array): this {
    const bits = this.#bits
    for (const document of documents) {
      const place = document >>> 5
      bits[place] = (bits[place] ?? 0) | (1 << (document & 31))
    }
    return this
  }

  become(other: DocumentSet): this {
    this.#bits.set(other.#bits)
    return this
  }

  unite(other: DocumentSet): this {
    const bits = this.#bits
    const more = other.#bits
    for (let place = 0; place < bits.length; place += 1) {
      bits[place] = (bits[place] ?? 0) | (more[place] ?? 0)
    }
    return this
  }

  intersect(other: DocumentSet): this {
    const bits = this.#bits
    const kept = other.#bits
    for (let place = 0; place < bits.length; place += 1) {
      bits[place] = (bits[place] ?? 0) & (kept[place] ?? 0)
    }
    return this
  }

  /** Visits the documents in their order until `visit` answers false. */
  visit(visit: (document: number) => boolean): void {
    const bits = this.#bits
    for (let place = 0; place < bits.length; place += 1) {
      let rest = bits[place] ?? 0
      while (rest !== 0) {
        const lowest = 31 - Math.clz32(rest & -rest)
        if (!visit(place * 32 + lowest)) return
        rest &= rest - 1
      }
    }
  }
}
