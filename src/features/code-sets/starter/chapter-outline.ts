/** A chapter of ICD-10-CM with the sections it is divided into, in official order. */
export interface ChapterOutline {
  /** `ch01` to `ch22`. */
  readonly code: string
  readonly title: string
  readonly sections: readonly SectionOutline[]
}

/** A range of categories; `also` names the category that belongs to it although it sorts elsewhere. */
export type SectionOutline = readonly [range: string, title: string, also?: string]
