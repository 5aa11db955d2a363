import { randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { GuardianAddress } from './guardian-register'
import type { GuardianAnswer } from './guardian-answer'

const introductionLimitMs = 5_000

/** The open connections of the processes that use the server. A connection ends with its process. */
export class Holders {
  readonly #server: Server
  readonly #token = randomBytes(24).toString('base64url')
  readonly #sockets = new Set<Socket>()
  #answer: GuardianAnswer | undefined

  constructor() {
    this.#server = createServer((socket) => this.#receive(socket))
  }

  get count(): number {
    return this.#sockets.size
  }

  async listen(): Promise<GuardianAddress> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('No port to listen on.')
    return { port: address.port, token: this.#token }
  }

  /** Tells those who wait and those who come later; undefined lets newcomers wait again. */
  tell(answer: GuardianAnswer | undefined): void {
    this.#answer = answer
    if (answer === undefined) return
    for (const socket of this.#sockets) send(socket, answer)
  }

  /** Whoever is still connected or came this moment is cut off and looks for another guardian. */
  close(): void {
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
  }

  #receive(socket: Socket): void {
    const stranger = setTimeout(() => socket.destroy(), introductionLimitMs)
    socket.on('error', () => undefined)
    socket.once('close', () => {
      clearTimeout(stranger)
      this.#sockets.delete(socket)
    })
    createInterface({ input: socket }).once('line', (line) => {
      clearTimeout(stranger)
      if (!isSame(line, this.#token)) {
        socket.destroy()
        return
      }
      this.#sockets.add(socket)
      if (this.#answer !== undefined) send(socket, this.#answer)
    })
  }
}

function send(socket: Socket, answer: GuardianAnswer): void {
  socket.write(`${JSON.stringify(answer)}\n`)
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
