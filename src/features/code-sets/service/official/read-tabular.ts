import type { NoteKind } from '../../contract/code-notes'
import type { LineFault } from '../../rules/official/parsed-file'
import {
  chapterCode,
  sectionCode,
  titleWithoutRange,
  type Tabular,
  type TabularNode,
  type TabularNote,
} from '../../rules/official/tabular'
import { readXml } from './read-xml'

const kinds: ReadonlyMap<string, NoteKind> = new Map([
  ['notes', 'note'],
  ['includes', 'includes'],
  ['inclusionTerm', 'inclusionTerm'],
  ['excludes1', 'excludes1'],
  ['excludes2', 'excludes2'],
  ['codeFirst', 'codeFirst'],
  ['useAdditionalCode', 'useAdditionalCode'],
  ['codeAlso', 'codeAlso'],
  ['sevenChrNote', 'sevenChrNote'],
])
const nodeElements = new Set(['chapter', 'section', 'diag'])

export interface TabularRead extends Tabular {
  /** The fiscal year that the file states. */
  readonly year: string
  readonly faults: readonly LineFault[]
}

interface OpenNode {
  code: string
  kind: TabularNode['kind']
  title: string
  parent?: string
  seventh?: Record<string, string>
  notes: TabularNote[]
}

/** Reads the tabular list of CDC's XML. The table of visual impairment at H54 is a picture and left out. */
export function readTabular(xml: string, label: (year: string) => string): TabularRead {
  const nodes: OpenNode[] = []
  const open: OpenNode[] = []
  let year = ''
  let character = ''
  const faults = readXml(xml, {
    opened(name, attributes) {
      if (name === 'extension') character = attributes.char ?? ''
      if (!nodeElements.has(name)) return
      const parent = open.at(-1)?.code
      const node: OpenNode = {
        code: name === 'section' ? sectionCodeOf(attributes.id ?? '') : '',
        kind: name === 'diag' ? 'code' : (name as 'chapter' | 'section'),
        title: '',
        notes: [],
        ...(parent === undefined ? {} : { parent }),
      }
      open.push(node)
      nodes.push(node)
    },
    closed(name, text, path) {
      if (name === 'version') year = text
      if (nodeElements.has(name)) open.pop()
      const node = open.at(-1)
      if (node === undefined) return
      if (name === 'extension') node.seventh = { ...node.seventh, [character]: text }
      else if (name === 'note')
        addNote(node, { text, within: path.at(-2) ?? '', release: label(year) })
      else nameNode(node, name, text)
    },
  })
  return { year, nodes: nodes.filter(({ code }) => code !== ''), faults }
}

function nameNode(node: OpenNode, element: string, text: string): void {
  if (element === 'desc') node.title = node.kind === 'code' ? text : titleWithoutRange(text)
  if (element !== 'name' || node.code !== '') return
  node.code = node.kind === 'chapter' ? chapterCode(text) : text.replace('.', '')
}

interface ReadNote {
  readonly text: string
  readonly within: string
  readonly release: string
}

function addNote(node: OpenNode, { text, within, release }: ReadNote): void {
  const kind = kinds.get(within)
  if (kind !== undefined && text !== '') node.notes.push({ kind, text, release })
}

function sectionCodeOf(id: string): string {
  const [from = '', to] = id.split('-')
  return sectionCode(from, to)
}
