import { FileRefused } from '../rules/staging/file-refused'

/** The JSON value of a text, or the refusal of its file; text that ends too early counts as cut off. */
export function parseSource(text: string, line?: { number: number; isLast: boolean }): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const isCut = (line?.isLast ?? true) && !text.trimEnd().endsWith('}')
    throw new FileRefused(isCut || isUnclosed(text) ? 'truncated' : 'not-json', line?.number)
  }
}

/** Whether the text opens more braces than it closes, strings aside. */
function isUnclosed(text: string): boolean {
  let depth = 0
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/g)) {
    if (token === '{') depth += 1
    else if (token === '}') depth -= 1
  }
  return depth > 0
}
