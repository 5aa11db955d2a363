import { randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { readFirstLine } from './first-line'
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
    this.#server = createServer((socket) => void this.#receive(socket))
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

  async #receive(socket: Socket): Promise<void> {
    const stranger = setTimeout(() => socket.destroy(), introductionLimitMs)
    const line = await readFirstLine(socket)
    clearTimeout(stranger)
    if (line === undefined || !isSame(line, this.#token)) {
      socket.destroy()
      return
    }
    if (socket.closed) return
    this.#sockets.add(socket)
    socket.once('close', () => this.#sockets.delete(socket))
    if (this.#answer !== undefined) send(socket, this.#answer)
  }
}

function send(socket: Socket, answer: GuardianAnswer): void {
  socket.write(`${JSON.stringify(answer)}\n`)
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
