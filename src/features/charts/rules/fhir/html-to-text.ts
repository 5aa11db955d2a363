/** Elements that end a line of text; all others run on. */
const blocks = new Set(
  'address article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr item li list ol p paragraph pre section table text title tr ul'.split(
    ' ',
  ),
)

/** Elements whose content is not text for people. */
const silent = new Set(['script', 'style', 'head'])

const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
}

/** The readable text of an HTML or XML document: a line a block, entities decoded. Linear in its length. */
export function htmlToText(html: string): string {
  const parts: string[] = []
  let position = 0
  while (position < html.length) {
    const open = html.indexOf('<', position)
    const textEnd = open < 0 ? html.length : open
    parts.push(html.slice(position, textEnd).replaceAll(/\s+/g, ' '))
    const close = open < 0 ? -1 : html.indexOf('>', open)
    if (close < 0) break
    const name = elementName(html.slice(open + 1, Math.min(close, open + 40)))
    if (blocks.has(name)) parts.push('\n')
    position = silent.has(name) ? endOfElement(html, name, close) : close + 1
  }
  return tidy(decodeEntities(parts.join('')))
}

function elementName(tag: string): string {
  return /^\/?([a-z0-9]+)/i.exec(tag)?.[1]?.toLowerCase() ?? ''
}

function endOfElement(html: string, name: string, from: number): number {
  const end = html.indexOf(`</${name}`, from)
  return end < 0 ? html.length : end + name.length + 3
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(#x?[0-9a-f]{1,6}|[a-z]{1,8});/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return named[entity.toLowerCase()] ?? whole
    const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim()
}
