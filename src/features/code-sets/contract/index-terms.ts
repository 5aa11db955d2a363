/** The parts of the Alphabetic Index. */
export const indexParts = ['index', 'external', 'drugs', 'neoplasm'] as const
export type IndexPart = (typeof indexParts)[number]

/** An entry of the Alphabetic Index: a main term with its subterms, and the code they lead to. */
export interface IndexTerm {
  /** Undotted; may be a header, or stand in no release any more. */
  readonly code: string
  /** `Diabetes, type 2, with, gangrene`; of a table with its column: `Neoplasm, breast, Malignant Primary`. */
  readonly term: string
  readonly part: IndexPart
}
