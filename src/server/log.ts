import pino from 'pino'

export type Log = pino.Logger

/** Structured logs on standard error. Callers log ids, counts and codes, never clinical text. */
export function createLog(level: string, target?: pino.DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['*.password', '*.cookie', '*.authorization', '*.token'],
      serializers: { err: describeError },
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
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '))
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) }
  const database = databaseFacts(error)
  if (database) return { type: error.name, ...database, frames, ...cause }
  if (error instanceof SyntaxError) return { type: error.name, frames, ...cause }
  return { type: error.name, message: error.message, frames, ...cause }
}

const databaseFields = ['code', 'severity', 'routine', 'table_name', 'constraint_name', 'query']

function databaseFacts(error: Error): Record<string, unknown> | undefined {
  const isDatabase = 'routine' in error || ('query' in error && 'params' in error)
  if (!isDatabase) return undefined
  return Object.fromEntries(Object.entries(error).filter(([name]) => databaseFields.includes(name)))
}
