import type { CodeNote } from '../../contract/code-notes'
import type { CodeEntry, SeventhCharacters } from '../../contract/release-view'
import { noteTargets } from './note-targets'
import type { Tabular, TabularNode, TabularNote } from './tabular'

/** The nodes of a tabular list in order, with a code for each 7th character of a code that takes one. */
export function tabularEntries({ nodes }: Tabular): CodeEntry[] {
  const exceptions = seventhExceptions(nodes)
  const byCode = new Map(nodes.map((node) => [node.code, node]))
  const headers = new Set(nodes.map(({ parent }) => parent))
  const seventhOf = seventhFinder(byCode)
  return nodes.flatMap((node) => {
    const isLeaf = node.kind === 'code' && !headers.has(node.code)
    const seventh = isLeaf && node.code.length < 7 ? seventhOf(node) : undefined
    const made = madeEntries.get(node)
    if (made?.isLeaf === isLeaf && made.seventh === seventh) return made.entries
    const entries = entriesOf(node, { isLeaf, seventh, exceptions })
    madeEntries.set(node, { isLeaf, seventh, entries })
    return entries
  })
}

/** Most nodes are the same object from release to release: so are their entries, which keeps memory small. */
const madeEntries = new WeakMap<TabularNode, Made>()

interface Made extends Pick<Leaf, 'isLeaf' | 'seventh'> {
  readonly entries: readonly CodeEntry[]
}

interface Leaf {
  readonly isLeaf: boolean
  readonly seventh: SeventhCharacters | undefined
  readonly exceptions: readonly SeventhException[]
}

function entriesOf(node: TabularNode, { isLeaf, seventh, exceptions }: Leaf): CodeEntry[] {
  return seventh === undefined
    ? [entryOf(node, isLeaf)]
    : [entryOf(node, false), ...seventhEntries(node, seventh, exceptions)]
}

function entryOf(node: TabularNode, billable: boolean): CodeEntry {
  const { code, kind, title, parent, seventh } = node
  return {
    code,
    kind,
    title,
    billable,
    ...(parent === undefined ? {} : { parent }),
    ...(seventh === undefined ? {} : { seventh }),
  }
}

function seventhEntries(
  node: TabularNode,
  seventh: SeventhCharacters,
  exceptions: readonly SeventhException[],
): CodeEntry[] {
  return Object.entries(seventh)
    .filter(
      ([character]) => !exceptions.some((exception) => isExcepted(node.code, character, exception)),
    )
    .map(([character, meaning]) => ({
      code: node.code.padEnd(6, 'X') + character,
      kind: 'code',
      title: `${node.title}, ${meaning}`,
      billable: true,
      parent: node.code,
    }))
}

/** `7th characters D and S do not apply to codes in category S06 with 6th character 7 - death ..., or 8 - ...` */
interface SeventhException {
  readonly within: string
  readonly place: number
  readonly among: string
  readonly characters: string
}

const exceptionNote =
  /^7th characters? (.+?) do(?:es)? not apply to codes in (?:sub)?category ([A-Z]\d\S*) with (\d)th character (.+)$/

function seventhExceptions(nodes: readonly TabularNode[]): SeventhException[] {
  return nodes.flatMap(({ notes }) =>
    notes.flatMap(({ text }) => {
      const [, characters = '', within, place, values = ''] = exceptionNote.exec(text) ?? []
      if (within === undefined) return []
      const among = [...values.matchAll(/\b([0-9A-Z])(?= -|,|\.|$)/g)]
        .map(([value]) => value)
        .join('')
      const named = [...characters.matchAll(/\b[0-9A-Z]\b/g)].map(([value]) => value).join('')
      return [{ within: within.replace('.', ''), place: Number(place), among, characters: named }]
    }),
  )
}

function isExcepted(code: string, character: string, exception: SeventhException): boolean {
  const { within, place, among, characters } = exception
  const found = code[place - 1]
  return (
    code.startsWith(within) &&
    characters.includes(character) &&
    found !== undefined &&
    among.includes(found)
  )
}

/** The 7th characters of the nearest node, itself or above, that defines some. */
function seventhFinder(
  byCode: ReadonlyMap<string, TabularNode>,
): (node: TabularNode) => SeventhCharacters | undefined {
  const known = new Map<string, SeventhCharacters | undefined>()
  return function find(node): SeventhCharacters | undefined {
    if (node.seventh !== undefined) return node.seventh
    if (known.has(node.code)) return known.get(node.code)
    const above = node.parent === undefined ? undefined : byCode.get(node.parent)
    const found = above === undefined ? undefined : find(above)
    known.set(node.code, found)
    return found
  }
}

/** The notes of a tabular list with the codes they speak of, in official order. */
export function tabularNotes({ nodes }: Tabular): CodeNote[] {
  return nodes.flatMap((node) => {
    const made = madeNotes.get(node) ?? node.notes.map((note) => noteAt(node.code, note))
    madeNotes.set(node, made)
    return made
  })
}

const madeNotes = new WeakMap<TabularNode, readonly CodeNote[]>()

function noteAt(node: string, { kind, text, release }: TabularNote): CodeNote {
  return { kind, node, text, targets: noteTargets(text), release }
}
