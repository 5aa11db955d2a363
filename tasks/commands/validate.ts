import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { judgeLines, openTally, type ValidationTally } from '@/features/coding'
import { BadUsage, parseOptions } from '../frame/bad-usage'
import { defineTask } from '../frame/define-task'
import { withDatabase } from '../runtime/with-database'

const optionsSchema = z.object({
  out: z.string().min(1).optional(),
  jsonSummary: z.boolean().default(false),
})

/** Judges coded records in the machine format and writes one verdict a line, in their order. */
export const validateTask = defineTask({
  configure: (command) =>
    command
      .argument('<file>', 'records, one JSON object a line; - reads standard input')
      .option('--out <file>', 'where the verdicts go instead of standard output')
      .option('--json-summary', 'give the counts as one JSON object')
      .addHelpText(
        'after',
        '\nExit code: 0 clean, 1 findings of severity ERROR, 2 lines that cannot be read.',
      ),
  run: async (input, { say, signal }) => {
    const { out, jsonSummary } = parseOptions(optionsSchema, input.options)
    const source = openSource(input.arguments[0] ?? '-')
    const tally = openTally()
    await withDatabase(async (ctx) => {
      const verdicts = judgeLines(ctx, source, tally)
      if (out === undefined) await pipeline(verdicts, process.stdout, { end: false, signal })
      else await pipeline(verdicts, createWriteStream(out), { signal })
    })
    const summary = jsonSummary ? [JSON.stringify(tally)] : summaryLines(tally)
    // Standard output holds nothing but verdicts when they go there.
    if (out === undefined) for (const line of summary) say(line)
    return {
      result: { ...tally },
      lines: out === undefined ? [] : summary,
      failed: tally.findings.ERROR > 0,
      misread: tally.unreadable > 0,
    }
  },
})

function openSource(file: string): AsyncIterable<string> {
  if (file === '-') return process.stdin.setEncoding('utf8')
  if (!existsSync(file)) throw new BadUsage(`There is no file ${file}.`)
  return createReadStream(file, { encoding: 'utf8' })
}

function summaryLines({ records, unreadable, recordsWithErrors, findings }: ValidationTally) {
  const { ERROR, WARN, QUERY, INFO } = findings
  return [
    `${records} records judged, ${recordsWithErrors} with errors: ${ERROR} ERROR, ${WARN} WARN, ${QUERY} QUERY, ${INFO} INFO.`,
    ...(unreadable > 0 ? [`${unreadable} lines could not be read.`] : []),
  ]
}
