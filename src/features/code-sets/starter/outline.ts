import { outlineAToG } from './outline-a-to-g'
import { outlineHToN } from './outline-h-to-n'
import { outlineOToZ } from './outline-o-to-z'

/** A chapter of ICD-10-CM with the sections it is divided into, in official order. */
export interface ChapterOutline {
  /** `ch01` to `ch22`. */
  readonly code: string
  readonly title: string
  readonly sections: readonly SectionOutline[]
}

/** A range of categories; `also` names the category that belongs to it although it sorts elsewhere. */
export type SectionOutline = readonly [range: string, title: string, also?: string]

export const outline: readonly ChapterOutline[] = [...outlineAToG, ...outlineHToN, ...outlineOToZ]

/** The section of a three-character category: the narrowest one whose range holds it. */
export function sectionOf(category: string): SectionOutline | undefined {
  return sections.findLast((section) => holds(section, category))
}

const sections = outline.flatMap((chapter) => chapter.sections)

function holds([range, , also]: SectionOutline, category: string): boolean {
  if (also === category) return true
  const [from = '', to = ''] = range.split('-')
  return from <= category && category <= to && !named.has(category)
}

const named = new Set(sections.map(([, , also]) => also))
