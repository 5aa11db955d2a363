import type { IncomingMessage, ServerResponse } from 'node:http'
import { correlationHeader } from '@/server/http/correlation-id'
import type { Log } from '@/server/log'
import { traced } from '@/server/traces'
import { nameCall } from './name-call'

interface Exchange {
  readonly message: IncomingMessage
  readonly response: ServerResponse
}

/** Answers in a span of its own and writes the one line of a call: what was called, never with what. */
export async function observeAnswer(
  log: Log,
  { message, response }: Exchange,
  answer: () => Promise<void>,
): Promise<void> {
  const startedAt = performance.now()
  const method = message.method ?? 'GET'
  const path = nameCall((message.url ?? '/').split('?', 1)[0] ?? '/')
  const attributes = { 'http.request.method': method, 'url.path': path }
  const isFailure = () => response.statusCode >= 500
  await traced({ name: `${method} ${path}`, attributes, isFailure }, answer)
  const ms = Math.round(performance.now() - startedAt)
  const correlationId = response.getHeader(correlationHeader)
  const line = { method, path, status: response.statusCode, ms, correlationId }
  if (path.startsWith('/api/health/')) log.debug(line, 'call')
  else log.info(line, 'call')
}
