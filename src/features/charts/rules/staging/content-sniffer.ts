import type { FileRefusalReason } from '../../contract/imports'

/** What can be said of a file from its bytes going by, without parsing it. */
export interface Sniffed {
  readonly refusal: FileRefusalReason | undefined
  /** One JSON value a line, instead of one JSON value. */
  readonly lines: boolean
  /** It holds patients, and the name of Synthea nowhere: the importer will have to vouch for the data. */
  readonly unmarked: boolean
}

export interface ContentSniffer {
  /** Looks at the next bytes of the unpacked file. */
  look(bytes: Uint8Array): void
  conclude(): Sniffed
}

/** How much of the beginning must name a resource type when it is the whole file. */
const headLength = 256 * 1024

const newline = 0x0a
const open = 0x7b
const close = 0x7d
const byteOrderMark = [0xef, 0xbb, 0xbf] as const

interface Trail {
  first: number | undefined
  last: number | undefined
  /** Last visible byte before, and first after, the first line break. */
  beforeBreak: number | undefined
  afterBreak: number | undefined
  length: number
  head: string
  marked: boolean
  hasPatient: boolean
  tail: string
}

const latin = new TextDecoder('latin1')

/** Watches a file being staged: empty, cut off or foreign content is noticed before anything is queued. */
export function contentSniffer(): ContentSniffer {
  const trail: Trail = {
    first: undefined,
    last: undefined,
    beforeBreak: undefined,
    afterBreak: undefined,
    length: 0,
    head: '',
    marked: false,
    hasPatient: false,
    tail: '',
  }
  return {
    look: (bytes) => {
      const visible = trail.length === 0 ? withoutMark(bytes) : bytes
      trail.length += visible.length
      watchEnds(trail, visible)
      watchText(trail, visible)
    },
    conclude: () => ({
      refusal: refusalOf(trail),
      lines: trail.beforeBreak === close && trail.afterBreak === open,
      unmarked: trail.hasPatient && !trail.marked,
    }),
  }
}

function refusalOf(trail: Trail): FileRefusalReason | undefined {
  if (trail.first === undefined) return 'empty-file'
  if (trail.first !== open) return 'not-json'
  if (trail.last !== close) return 'truncated'
  const isWhole = trail.length <= headLength
  return isWhole && !trail.head.includes('"resourceType"') ? 'not-fhir' : undefined
}

function watchEnds(trail: Trail, bytes: Uint8Array) {
  const last = bytes.findLast(isVisible)
  trail.first ??= bytes.find(isVisible)
  if (trail.afterBreak === undefined) watchBreak(trail, bytes)
  trail.last = last ?? trail.last
}

function watchBreak(trail: Trail, bytes: Uint8Array) {
  const at = trail.beforeBreak === undefined ? bytes.indexOf(newline) : -1
  if (trail.beforeBreak === undefined && at < 0) return
  if (at >= 0) trail.beforeBreak = bytes.subarray(0, at).findLast(isVisible) ?? trail.last
  trail.afterBreak = bytes.subarray(at + 1).find(isVisible)
}

/** No more is made text of than must be: the mark mostly stands at the beginning. */
function watchText(trail: Trail, bytes: Uint8Array) {
  const ofHead = bytes.subarray(0, headLength - trail.head.length)
  if (ofHead.length > 0) {
    const text = latin.decode(ofHead)
    trail.head += text
    watchWords(trail, text)
  }
  if (ofHead.length < bytes.length && !trail.marked)
    watchWords(trail, latin.decode(bytes.subarray(ofHead.length)))
}

/** Words may lie across two pieces, so that the end of each is looked at again with the next. */
function watchWords(trail: Trail, text: string) {
  if (trail.marked) return
  const joined = trail.tail + text
  trail.marked = /synthea|synthetichealth/i.test(joined)
  trail.hasPatient ||= /"resourceType"\s{0,4}:\s{0,4}"Patient"/.test(joined)
  trail.tail = joined.slice(-40)
}

function isVisible(byte: number): boolean {
  return byte > 0x20
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return byteOrderMark.every((byte, index) => bytes[index] === byte) ? bytes.subarray(3) : bytes
}
