import type { CodeEntry, SeventhCharacters } from '../contract/release-view'
import type { ChapterOutline, SectionOutline } from './chapter-outline'
import { outline, sectionOf } from './outline'
import type { StarterCode } from './starter-code'

/**
 * The nodes of a release made of hand-written codes, in official order: the chapters and sections that
 * hold some, the codes below their headers, and a code for each 7th character of a header without codes.
 */
export function expandCodes(codes: readonly StarterCode[]): CodeEntry[] {
  const listed = new Map(codes.map((code) => [undotted(code.code), code]))
  const ordered = [...listed.keys()].sort()
  const nodes = ordered.flatMap((code, index) => {
    const starter = listed.get(code)
    const hasCodesBelow = ordered[index + 1]?.startsWith(code) ?? false
    return starter ? nodesOf(code, { starter, hasCodesBelow, listed }) : []
  })
  const bySection = groupBySection(nodes)
  return outline.flatMap((chapter) => chapterNodes(chapter, bySection))
}

interface Place {
  readonly starter: StarterCode
  readonly hasCodesBelow: boolean
  readonly listed: ReadonlyMap<string, StarterCode>
}

function nodesOf(code: string, place: Place): CodeEntry[] {
  const { starter, hasCodesBelow, listed } = place
  const { title, billable, sevenChr } = starter
  const parent = starter.parent === undefined ? parentOf(code, listed) : undotted(starter.parent)
  const entry: CodeEntry = {
    code,
    kind: 'code',
    title,
    billable,
    ...(parent === undefined ? {} : { parent }),
    ...(sevenChr === undefined ? {} : { seventh: sevenChr }),
  }
  const seventh = billable || hasCodesBelow ? undefined : seventhOf(code, listed)
  return seventh ? [entry, ...seventhCodes(entry, seventh)] : [entry]
}

function seventhCodes(header: CodeEntry, seventh: SeventhCharacters): CodeEntry[] {
  return Object.keys(seventh)
    .sort()
    .map((character) => ({
      code: header.code.padEnd(6, 'X') + character,
      kind: 'code',
      title: `${header.title}, ${seventh[character] ?? ''}`,
      billable: true,
      parent: header.code,
    }))
}

/** The nearest listed prefix, or the section of a category. */
function parentOf(code: string, listed: Place['listed']): string | undefined {
  return prefixesOf(code).find((prefix) => listed.has(prefix)) ?? sectionOf(code.slice(0, 3))?.[0]
}

function seventhOf(code: string, listed: Place['listed']): SeventhCharacters | undefined {
  return [code, ...prefixesOf(code)]
    .map((prefix) => listed.get(prefix)?.sevenChr)
    .find((seventh) => seventh !== undefined)
}

/** The proper prefixes of a code that can be codes, longest first. */
function prefixesOf(code: string): string[] {
  const lengths = Array.from(
    { length: Math.max(0, code.length - 3) },
    (_, n) => code.length - 1 - n,
  )
  return lengths.map((length) => code.slice(0, length))
}

type NodesBySection = ReadonlyMap<string, readonly CodeEntry[]>

function groupBySection(nodes: readonly CodeEntry[]): NodesBySection {
  const sections = new Map<string, CodeEntry[]>()
  for (const node of nodes) {
    const range = sectionOf(node.code.slice(0, 3))?.[0] ?? ''
    const section = sections.get(range)
    if (section) section.push(node)
    else sections.set(range, [node])
  }
  return sections
}

function chapterNodes(chapter: ChapterOutline, bySection: NodesBySection): CodeEntry[] {
  const sections = chapter.sections.flatMap((section) => sectionNodes(chapter, section, bySection))
  if (sections.length === 0) return []
  return [
    { code: chapter.code, kind: 'chapter', title: chapter.title, billable: false },
    ...sections,
  ]
}

function sectionNodes(
  { code: parent }: ChapterOutline,
  [range, title]: SectionOutline,
  bySection: NodesBySection,
): CodeEntry[] {
  const codes = bySection.get(range)
  return codes ? [{ code: range, kind: 'section', title, billable: false, parent }, ...codes] : []
}

function undotted(code: string): string {
  return code.replace('.', '')
}
