const acceptable = /^[A-Za-z0-9._-]{8,64}$/

export const correlationHeader = 'x-correlation-id'

/** The caller's correlation id when it is a harmless token, else a new one. */
export function correlationIdOf(request: Request, newId: () => string): string {
  const given = request.headers.get(correlationHeader)
  return given && acceptable.test(given) ? given : newId()
}
