import { importLimits } from '../contract/import-limits'
import { FileRefused } from '../rules/staging/file-refused'

const newline = 0x0a

export interface SourceLine {
  /** From 1. */
  readonly number: number
  readonly text: string
  readonly isLast: boolean
}

/** The lines of a byte stream that hold anything, one at a time in memory. */
export async function* splitLines(source: AsyncIterable<Buffer>): AsyncGenerator<SourceLine> {
  let number = 0
  let held: { readonly number: number; readonly text: string } | undefined
  for await (const bytes of rawLines(source)) {
    number += 1
    const text = bytes.toString('utf8').trim()
    if (text === '') continue
    if (held !== undefined) yield { ...held, isLast: false }
    held = { number, text: number === 1 ? text.replace(/^\ufeff/, '') : text }
  }
  if (held !== undefined) yield { ...held, isLast: true }
}

async function* rawLines(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  let length = 0
  let number = 1
  for await (const bytes of source) {
    let from = 0
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, from)) {
      yield Buffer.concat([...parts, bytes.subarray(from, end)])
      parts = []
      length = 0
      number += 1
      from = end + 1
    }
    parts.push(bytes.subarray(from))
    length += bytes.length - from
    if (length > importLimits.lineBytes) throw new FileRefused('line-too-long', number)
  }
  yield Buffer.concat(parts)
}
