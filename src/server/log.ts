import pino from 'pino'

export type Log = pino.Logger

/** Structured logs on standard error. Callers log ids, counts and codes, never clinical text. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['*.password', '*.cookie', '*.authorization', '*.token'],
    },
    pino.destination({ dest: 2, sync: false }),
  )
}
