import type { Hub } from './hub'

const keepAliveMs = 15_000
const bufferLimit = 64

interface StreamOptions {
  readonly hub: Hub
  readonly orgId: string
  /** Asked at every keep-alive; the stream ends when it says no. */
  readonly isSessionLive: () => Promise<boolean>
  readonly signal: AbortSignal
}

/**
 * Server-sent events that name the topics which changed (never content): the viewer fetches what it
 * may see. On a new connection the viewer refreshes, so a lost hint is never a lost change. A viewer
 * that does not read is dropped at 64 waiting events.
 */
export function openFeedStream(options: StreamOptions): Response {
  const encoder = new TextEncoder()
  let cleanUp: () => void = () => undefined
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (text: string) => {
          if ((controller.desiredSize ?? 0) <= 0) end()
          else controller.enqueue(encoder.encode(text))
        }
        const end = () => {
          cleanUp()
          controller.close()
        }
        cleanUp = connect(options, write, end)
      },
      cancel: () => cleanUp(),
    },
    new CountQueuingStrategy({ highWaterMark: bufferLimit }),
  )
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

function connect(options: StreamOptions, write: (text: string) => void, end: () => void) {
  let ended = false
  let count = 0
  const once = () => {
    if (ended) return
    ended = true
    end()
  }
  write('retry: 2000\nevent: ready\ndata: {}\n\n')
  const unsubscribe = options.hub.subscribe(options.orgId, (topic) => {
    count += 1
    if (!ended) write(`id: ${count}\nevent: changed\ndata: ${JSON.stringify({ topic })}\n\n`)
  })
  const timer = setInterval(() => {
    options
      .isSessionLive()
      .then((live) => {
        if (!live) once()
        else if (!ended) write(': keep-alive\n\n')
      })
      .catch(once)
  }, keepAliveMs)
  const endings = [options.signal, options.hub.ending]
  for (const signal of endings) signal.addEventListener('abort', once, { once: true })
  return () => {
    ended = true
    for (const signal of endings) signal.removeEventListener('abort', once)
    clearInterval(timer)
    unsubscribe()
  }
}
