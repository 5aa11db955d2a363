import { openReleaseLibrary, type ReleaseLibrary } from '@/features/code-sets'
import type { ServerContext } from '@/server/context'
import type { JudgedRecord, UnreadableRecord } from '../contract/validation'
import { noSiteRules } from '../contract/site-rules'
import type { Severity } from '../engine/finding'
import { judgeRecord } from './judge-record'
import { splitLines, type TextLine } from './split-lines'

const longestLine = 10_000_000

/** What a run over many lines came to; it grows while the run goes on. */
export interface ValidationTally {
  records: number
  unreadable: number
  recordsWithErrors: number
  readonly findings: Record<Severity, number>
}

export function openTally(): ValidationTally {
  return {
    records: 0,
    unreadable: 0,
    recordsWithErrors: 0,
    findings: { ERROR: 0, WARN: 0, QUERY: 0, INFO: 0 },
  }
}

/**
 * The verdicts on a text of records, one JSON object a line, as text in the same order. A line that cannot be
 * read gives its reason in its place and the run goes on. Holds one piece of the text at a time.
 */
export async function* judgeLines(
  ctx: Pick<ServerContext, 'pools'>,
  pieces: AsyncIterable<string>,
  tally: ValidationTally,
): AsyncGenerator<string> {
  const library = await openReleaseLibrary(ctx)
  for await (const lines of splitLines(pieces, longestLine)) {
    const verdicts = lines.flatMap((line) => judgeLine(line, library) ?? [])
    for (const verdict of verdicts) count(verdict, tally)
    if (verdicts.length > 0) yield verdicts.map((one) => `${JSON.stringify(one)}\n`).join('')
  }
}

/** Undefined for a blank line, which is none. */
function judgeLine(
  { number, text }: TextLine,
  library: ReleaseLibrary,
): JudgedRecord | UnreadableRecord | undefined {
  if (text === undefined) {
    return { line: number, error: `The line is longer than ${longestLine} characters.` }
  }
  const json = number === 1 ? text.replace(/^\uFEFF/, '') : text
  if (json.trim() === '') return undefined
  const entered = parseJson(json)
  return entered === undefined
    ? { line: number, error: 'The line is not JSON.' }
    : judgeRecord(entered, number, { library, siteRules: noSiteRules })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function count(verdict: JudgedRecord | UnreadableRecord, tally: ValidationTally): void {
  if ('error' in verdict) {
    tally.unreadable += 1
    return
  }
  tally.records += 1
  for (const { severity } of verdict.findings) tally.findings[severity] += 1
  if (verdict.findings.some(({ severity }) => severity === 'ERROR')) tally.recordsWithErrors += 1
}
