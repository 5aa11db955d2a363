/** A list that no official file holds, kept as data with what states it. */
export interface Curated<Items> {
  /** Guideline section, note or advice, precise enough to look it up. */
  readonly source: string
  readonly items: Items
}
