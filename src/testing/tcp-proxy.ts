import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { Transform } from 'node:stream'

/** A way to PostgreSQL that a test can cut and slow down. */
export interface TcpProxy {
  /** The address of `url`, reached through here. */
  readonly through: (url: string) => string
  /** Cuts every connection that is open, in the middle of whatever it carries. */
  cut(): void
  /** The same, as a host that has forgotten them answers: by a reset. */
  reset(): void
  /** Lets every piece wait in each direction, from now on. */
  delay(ms: number): void
  /** How many connections were made. */
  readonly connections: () => number
  close(): Promise<void>
}

export async function openTcpProxy(target: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let delayMs = 0
  let connections = 0
  const slow = () =>
    new Transform({
      transform(piece, _encoding, done) {
        if (delayMs === 0) done(null, piece)
        else setTimeout(() => done(null, piece), delayMs)
      },
    })
  const server = createServer((near) => {
    connections += 1
    const far = connect(Number(port), hostname)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
      socket.pipe(slow()).pipe(other)
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const own = server.address() as AddressInfo
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  const reset = () => {
    for (const socket of sockets) socket.resetAndDestroy()
  }
  return {
    through: (url) => {
      const changed = new URL(url)
      changed.hostname = '127.0.0.1'
      changed.port = String(own.port)
      return changed.toString()
    },
    cut,
    reset,
    delay: (ms) => {
      delayMs = ms
    },
    connections: () => connections,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      cut()
      await closed
    },
  }
}
