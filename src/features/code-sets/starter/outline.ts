import type { ChapterOutline, SectionOutline } from './chapter-outline'
import { outlineAToG } from './outline-a-to-g'
import { outlineHToN } from './outline-h-to-n'
import { outlineOToZ } from './outline-o-to-z'

export const outline: readonly ChapterOutline[] = [...outlineAToG, ...outlineHToN, ...outlineOToZ]

const sections = outline.flatMap((chapter) => chapter.sections)
const placedByName = new Set(sections.map(([, , also]) => also))

/** The section of a three-character category: the narrowest one whose range holds it. */
export function sectionOf(category: string): SectionOutline | undefined {
  return sections.findLast((section) => holds(section, category))
}

function holds([range, , also]: SectionOutline, category: string): boolean {
  if (placedByName.has(category)) return also === category
  const [from = '', to = ''] = range.split('-')
  return from <= category && category <= to
}
