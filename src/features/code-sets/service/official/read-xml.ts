import { SaxesParser } from 'saxes'
import type { LineFault } from '../../rules/official/parsed-file'

/** What a reader of one XML format is told; names are without prefix, `path` ends with the element itself. */
export interface XmlHandler {
  opened?(name: string, attributes: Readonly<Record<string, string>>, path: readonly string[]): void
  /** `text` is what stood directly in the element, white space collapsed. */
  closed(name: string, text: string, path: readonly string[]): void
}

/**
 * Reads XML as a stream of elements. Text is collected in each element; that of an inline element (`nemod`)
 * counts for the element around it too. Not well-formed: the fault names the line, what came before it was read.
 */
export function readXml(
  xml: string,
  handler: XmlHandler,
  inline: ReadonlySet<string> = new Set(),
): readonly LineFault[] {
  const faults: LineFault[] = []
  const path: string[] = []
  const texts: string[] = []
  const parser = new SaxesParser({ xmlns: false, fragment: false, position: true })
  parser.on('error', (error) => {
    if (faults.length === 0) faults.push({ line: parser.line, text: '', reason: error.message })
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (faults.length > 0) return
    path.push(name)
    texts.push('')
    handler.opened?.(name, attributes, path)
  })
  parser.on('text', (text) => {
    if (texts.length > 0) texts[texts.length - 1] += text
  })
  parser.on('closetag', ({ name }) => {
    if (faults.length > 0) return
    const text = texts.pop() ?? ''
    handler.closed(name, text.replace(/\s+/g, ' ').trim(), path)
    path.pop()
    if (inline.has(name) && texts.length > 0) texts[texts.length - 1] += ` ${text} `
  })
  parser.write(xml.replace(/^\uFEFF/, '')).close()
  return faults
}
