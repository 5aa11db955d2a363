/** PostgreSQL is away, starts up, shuts down or has no connection left: it passes by itself. */
const passingCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  '53300',
  '57P01',
  '57P02',
  '57P03',
])

/** The pg client of the job queue tells a broken connection in words only. */
const passingWords = /^(Connection terminated|Client has encountered a connection error)/

/** Whether an error, or one that caused it, says that the database cannot be reached just now. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (passingCodes.has(code) || passingWords.test(error.message)) return true
  return error.cause !== undefined && isConnectionLoss(error.cause)
}
