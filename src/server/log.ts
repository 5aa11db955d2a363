import pino from 'pino'

export type Log = pino.Logger

const errorLevel = 50

/** A line of level error: its fixed words, the ids it carries and the error it is about. */
export interface ErrorLine {
  readonly words: string
  readonly ids: Readonly<Record<string, unknown>>
  readonly error: unknown
}

let listener: ((line: ErrorLine) => void) | undefined

/** Tells `listen` of every error that this process logs from now on; the former listener hears no more. */
export function onErrorLine(listen: ((line: ErrorLine) => void) | undefined): void {
  listener = listen
}

function tellListener(log: Log, [facts, words]: readonly unknown[]): void {
  if (listener === undefined || typeof facts !== 'object' || facts === null) return
  const { err: error, ...ids } = facts as Record<string, unknown>
  listener({ words: String(words), ids: { ...log.bindings(), ...ids }, error })
}

/** Structured logs on standard error. Callers log ids, counts and codes, never clinical text. */
export function createLog(level: string, target?: pino.DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['*.password', '*.cookie', '*.authorization', '*.token'],
      serializers: { err: describeError },
      hooks: {
        logMethod(words, method, level) {
          if (level >= errorLevel) tellListener(this, words)
          method.apply(this, words)
        },
      },
    },
    target ?? pino.destination({ dest: 2, sync: false }),
  )
}

/**
 * What may be logged of an error. Database errors quote the values they are about (parameters, keys,
 * failing rows), and what cannot be parsed is quoted by who tried to: of these only codes and names are
 * kept; of all others the message and the frames.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const frames = framesOf(error)
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) }
  const database = databaseFacts(error)
  if (database) return { type: error.name, ...database, frames, ...cause }
  if (error instanceof SyntaxError) return { type: error.name, frames, ...cause }
  return { type: error.name, message: error.message, frames, ...cause }
}

/** Where it was thrown; the message, which may have lines of its own, is cut off first. */
function framesOf({ stack = '', message }: Error): string[] {
  const places = stack.replace(message, '').split('\n')
  return places.filter((line) => line.trimStart().startsWith('at '))
}

const databaseFields = ['code', 'severity', 'routine', 'table_name', 'constraint_name', 'query']

function databaseFacts(error: Error): Record<string, unknown> | undefined {
  const isDatabase = 'routine' in error || ('query' in error && 'params' in error)
  if (!isDatabase) return undefined
  return Object.fromEntries(Object.entries(error).filter(([name]) => databaseFields.includes(name)))
}
