import type { Event, StackFrame } from '@sentry/core'
import type { Env } from './env'
import { describeError, type ErrorLine } from './log'

/** Where errors are told outside of the log; does nothing without SENTRY_DSN. */
export interface ErrorReports {
  readonly report: (line: ErrorLine) => void
  /** Sends what waits, within the limit. */
  readonly close: (limitMs: number) => Promise<void>
}

const sendTimeoutMs = 5000

/** Reports go to the Sentry-compatible server of SENTRY_DSN; its client is loaded only then. */
export async function openErrorReports(
  env: Pick<Env, 'SENTRY_DSN' | 'NODE_ENV'>,
  part: 'web' | 'worker',
): Promise<ErrorReports> {
  if (env.SENTRY_DSN === undefined) {
    return { report: () => undefined, close: () => Promise.resolve() }
  }
  const [{ ServerRuntimeClient }, { createTransport }] = await Promise.all([
    import('@sentry/core/server'),
    import('@sentry/core'),
  ])
  const client = new ServerRuntimeClient({
    dsn: env.SENTRY_DSN,
    environment: env.NODE_ENV,
    // Nothing is gathered but what `eventOf` writes.
    integrations: [],
    stackParser: () => [],
    sendClientReports: false,
    transport: (options) => createTransport(options, ({ body }) => post(options.url, body)),
  })
  client.init()
  return {
    report: (line) =>
      void client.captureEvent({ ...eventOf(line), tags: { ...tagsOf(line), part } }),
    close: async (limitMs) => void (await client.close(limitMs)),
  }
}

async function post(url: string, body: string | Uint8Array<ArrayBufferLike>) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-sentry-envelope' },
    body: body as BodyInit,
    signal: AbortSignal.timeout(sendTimeoutMs),
  })
  await response.arrayBuffer()
  return {
    statusCode: response.status,
    headers: {
      'x-sentry-rate-limits': response.headers.get('x-sentry-rate-limits'),
      'retry-after': response.headers.get('retry-after'),
    },
  }
}

/**
 * Kind, code and place of an error and the ids of its line. An error's own words stay in the log, which
 * the correlation id finds: they may quote what a person typed.
 */
function eventOf({ words, error }: ErrorLine): Event {
  const { type, code, constraint_name: constraint, frames } = describeError(error)
  const value = [code, constraint].filter((word) => typeof word === 'string').join(' ')
  return {
    level: 'error',
    platform: 'node',
    transaction: words,
    exception: {
      values: [
        { type: String(type), value: value || words, stacktrace: { frames: framesOf(frames) } },
      ],
    },
  }
}

const sentIds = ['correlationId', 'orgId', 'job', 'eventId', 'loop', 'attempt'] as const

function tagsOf({ ids }: ErrorLine): Record<string, string> {
  const present = sentIds.filter((name) => ['string', 'number'].includes(typeof ids[name]))
  return Object.fromEntries(present.map((name) => [name, String(ids[name])]))
}

const place = /^at (?:(?<name>.+?) \()?(?<file>[^()\s]+):(?<line>\d+):(?<column>\d+)\)?$/

/** The protocol wants the outermost call first. */
function framesOf(lines: unknown): StackFrame[] {
  if (!Array.isArray(lines)) return []
  const frames = lines.flatMap((line) => {
    const found = place.exec(String(line).trim())?.groups
    if (!found) return []
    const { name = '<anonymous>', file = '', line: lineno, column } = found
    return [{ function: name, filename: file, lineno: Number(lineno), colno: Number(column) }]
  })
  return frames.reverse()
}
