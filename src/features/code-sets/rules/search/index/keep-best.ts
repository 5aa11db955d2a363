/** Keeps the `limit` best of what it is offered: more points first, then the smaller number. */
export class BestKeeper {
  readonly #limit: number
  readonly #documents: number[] = []
  readonly #points: number[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  /** What an offer must reach to be kept. */
  least = -1

  offer(document: number, points: number): void {
    if (points < this.least) return
    const length = this.#documents.length
    if (length === this.#limit && !this.#isBetter(document, points, length - 1)) return
    let place = Math.min(length, this.#limit - 1)
    while (place > 0 && this.#isBetter(document, points, place - 1)) {
      this.#documents[place] = this.#documents[place - 1] ?? 0
      this.#points[place] = this.#points[place - 1] ?? 0
      place -= 1
    }
    this.#documents[place] = document
    this.#points[place] = points
    if (this.#points.length === this.#limit) this.least = this.#points[this.#limit - 1] ?? -1
  }

  /** Best first. */
  best(): readonly number[] {
    return this.#documents
  }

  #isBetter(document: number, points: number, place: number): boolean {
    const other = this.#points[place] ?? 0
    return points > other || (points === other && document < (this.#documents[place] ?? 0))
  }
}
