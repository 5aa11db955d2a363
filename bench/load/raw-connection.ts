import { connect, type Socket } from 'node:net'

/** What one connection sends, and what it does with each answer. */
export interface Conversation {
  readonly next: () => Buffer
  readonly answered: (body: Buffer) => void
}

interface Talk {
  readonly port: number
  readonly conversation: Conversation
  /** Told of each answer with its latency; answers whether to go on. */
  readonly done: (latencyMs: number, status: number) => boolean
}

/**
 * One keep-alive connection that sends a request as soon as the answer to the last one is complete.
 * Reads status and content-length only, so that the load costs little beside the servers it measures.
 */
export function talk({ port, conversation, done }: Talk): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let received: Buffer = Buffer.alloc(0)
    let sentAt = 0
    const send = () => {
      sentAt = performance.now()
      socket.write(conversation.next())
    }
    socket.once('connect', send)
    socket.once('error', reject)
    socket.once('close', () => resolve())
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const answer = completeAnswer(received)
      if (answer === undefined) return
      received = Buffer.alloc(0)
      try {
        const goesOn = done(performance.now() - sentAt, answer.status)
        conversation.answered(answer.body)
        if (goesOn) send()
        else end(socket)
      } catch (error) {
        end(socket)
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    })
  })
}

function end(socket: Socket): void {
  socket.end()
  socket.destroy()
}

const headEnd = Buffer.from('\r\n\r\n')

function completeAnswer(received: Buffer): { status: number; body: Buffer } | undefined {
  const at = received.indexOf(headEnd)
  if (at < 0) return undefined
  const head = received.toString('latin1', 0, at)
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error(`An answer without a length:\n${head}`)
  const body = received.subarray(at + headEnd.length)
  if (body.length < Number(length)) return undefined
  return { status: Number(head.slice(9, 12)), body }
}

interface PostRequest {
  readonly path: string
  readonly cookie: string
  readonly body: string
}

/** A POST of JSON, ready to be written. */
export function postRequest({ path, cookie, body }: PostRequest): Buffer {
  const lines = [
    `POST ${path} HTTP/1.1`,
    'host: localhost',
    `cookie: ${cookie}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ]
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`)
}
