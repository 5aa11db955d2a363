import { basename } from 'node:path'
import type { DownloadFacts } from '../../contract/loads'
import type { OfficialFormat } from '../../contract/official-formats'
import type { OfficialSource } from '../../rules/official/official-source'
import type { LineFault } from '../../rules/official/parsed-file'
import { recogniseFile } from '../../rules/official/recognise-file'
import { releaseNameOfFile, type ReleaseTag } from '../../rules/official/release-tag'
import { readElixhauser } from './read-elixhauser'
import { formatReaders, type Read } from './format-readers'
import { isWorkbook, type UnpackedFile } from './unpack-file'

/** What a person says of the files that they give: it wins over their names. */
export interface Asserted {
  /** The release of all files, for those whose names do not tell. */
  readonly release?: { readonly year: number; readonly month?: number }
  readonly effectiveFrom?: string
  readonly effectiveTo?: string
  /** The organization that the files are loaded for: alone it sees those that are licensed to it. */
  readonly licensedTo?: string
}

/** What became of one file: a source, or why it was passed over. */
export interface FileRead {
  readonly name: string
  readonly hash: string
  readonly format?: OfficialFormat
  readonly source?: OfficialSource
  /** Of a file with a source. */
  readonly bytes?: Uint8Array
  /** Of which release or version it is, for a person. */
  readonly of?: string
  /** What it came in, where it was downloaded. */
  readonly download?: DownloadFacts
  readonly records: number
  readonly faults: readonly LineFault[]
  readonly skipped?: string
}

/** The first lines of a file are enough to tell what it is. */
const headLength = 16_384

/** Reads one official file, whichever it is. Never throws over its content. */
export function readOfficialFile(file: UnpackedFile, asserted: Asserted): FileRead {
  const { name, hash, bytes } = file
  const plain = { name, hash, records: 0, faults: [] }
  if (isWorkbook(name, bytes)) return { ...plain, bytes, ...readWorkbookFile(name, bytes) }
  const text = textOf(bytes)
  const format = recogniseFile(basename(name), text.slice(0, headLength))
  if (format === undefined)
    return { ...plain, skipped: 'is not a file of a code set that can be loaded' }
  const release = asserted.release ?? releaseNameOfFile(basename(name))
  const read = formatReaders[format]({
    name: basename(name),
    text,
    ...(release === undefined ? {} : { release }),
    ...(asserted.licensedTo === undefined ? {} : { licensedTo: asserted.licensedTo }),
    dated: (tag) => dated(tag, asserted),
  })
  return { ...plain, format, bytes, ...refusedIfUnreadable(read) }
}

function refusedIfUnreadable(read: Read): Partial<FileRead> {
  const { source, records = 0, faults = [] } = read
  if (source === undefined || records > 0) return read
  return {
    faults,
    records,
    skipped: faults[0] ? `line ${faults[0].line} ${faults[0].reason}` : 'is empty',
  }
}

function readWorkbookFile(name: string, bytes: Uint8Array): Partial<FileRead> {
  try {
    const set = readElixhauser(bytes)
    if (set === undefined) return { skipped: otherWorkbook(name) }
    const source: OfficialSource = { format: 'elixhauser', set }
    return { format: 'elixhauser', source, of: set.year, records: set.measuresOf.size }
  } catch {
    return { skipped: 'is a damaged workbook' }
  }
}

/** CMS publishes HCPCS as a workbook and as text, in one archive. */
function otherWorkbook(name: string): string {
  return /hcpc/i.test(basename(name))
    ? 'is the workbook of HCPCS: take the .txt file of the same archive (HCPC2026_JAN_ANWEB.txt), or the whole .zip'
    : 'is not a workbook of a code set that can be loaded'
}

function dated(tag: ReleaseTag, { effectiveFrom, effectiveTo }: Asserted): ReleaseTag {
  return {
    ...tag,
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    ...(effectiveTo === undefined ? {} : { effectiveTo }),
  }
}

/** Official texts are UTF-8, some older ones Latin-1. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
