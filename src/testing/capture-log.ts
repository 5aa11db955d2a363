import { Writable } from 'node:stream'
import { createLog, type Log } from '@/server/log'

type LogLine = Readonly<Record<string, unknown>>

export interface CapturedLog {
  readonly log: Log
  /** What was written so far, one object a line. */
  readonly lines: () => readonly LogLine[]
  /** The same, as it would stand in the file. */
  readonly text: () => string
}

/** The product's log, kept in memory instead of written to standard error. */
export function captureLog(level = 'debug'): CapturedLog {
  let text = ''
  const target = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      done()
    },
  })
  const lines = () =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LogLine)
  return { log: createLog(level, target), lines, text: () => text }
}
