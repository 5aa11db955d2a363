import { at, type Lists } from './lists'

/** Lists that grow at the end. */
export class GrowingLists {
  #items = new Uint32Array(1 << 16)
  #length = 0
  readonly #starts: number[] = [0]

  add(items: readonly { readonly number: number }[]): void {
    if (this.#length + items.length > this.#items.length) this.#grow(items.length)
    for (const { number } of items) {
      this.#items[this.#length] = number
      this.#length += 1
    }
    this.#starts.push(this.#length)
  }

  /** The lists, with each item renamed where a name is given. */
  pack(nameOf?: Uint32Array): Lists {
    const items = this.#items.slice(0, this.#length)
    for (let place = 0; nameOf && place < items.length; place += 1) {
      items[place] = at(nameOf, at(items, place))
    }
    return { start: Uint32Array.from(this.#starts), items }
  }

  #grow(by: number): void {
    const larger = new Uint32Array(this.#items.length * 2 + by)
    larger.set(this.#items)
    this.#items = larger
  }
}
