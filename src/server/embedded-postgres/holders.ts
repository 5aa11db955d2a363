import { randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import type { GuardianAnswer } from './guardian-answer'
import type { GuardianAddress } from './guardian-register'
import { onLine } from './lines'

/** What a holder sends to end its lease and learn, by the end of the connection, that the server stopped. */
export const farewell = 'farewell'

const introductionLimitMs = 5_000

/** The open connections of the processes that use the server. A connection ends with its process. */
export class Holders {
  readonly #server: Server
  readonly #token = randomBytes(24).toString('base64url')
  readonly #strangers = new Set<Socket>()
  readonly #holding = new Set<Socket>()
  readonly #leaving = new Set<Socket>()
  #answer: GuardianAnswer | undefined

  constructor() {
    this.#server = createServer((socket) => this.#receive(socket))
  }

  get count(): number {
    return this.#holding.size
  }

  /** Whether somebody who has left waits for the server to stop. */
  get isAwaited(): boolean {
    return this.#leaving.size > 0
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
    for (const socket of this.#holding) send(socket, answer)
  }

  /** Whoever is still connected or came this moment is cut off and looks for another guardian. */
  close(): void {
    this.#server.close()
    for (const sockets of [this.#strangers, this.#holding, this.#leaving]) {
      for (const socket of sockets) socket.destroy()
    }
  }

  #receive(socket: Socket): void {
    this.#strangers.add(socket)
    const expiry = setTimeout(() => socket.destroy(), introductionLimitMs)
    socket.once('close', () => {
      clearTimeout(expiry)
      this.#forget(socket)
    })
    onLine(socket, (line) => {
      clearTimeout(expiry)
      if (this.#strangers.has(socket)) this.#admit(socket, line)
      else if (line === farewell) this.#dismiss(socket)
    })
  }

  #admit(socket: Socket, token: string): void {
    if (!isSame(token, this.#token)) {
      socket.destroy()
      return
    }
    this.#forget(socket)
    this.#holding.add(socket)
    for (const leaving of this.#leaving) leaving.destroy()
    if (this.#answer !== undefined) send(socket, this.#answer)
  }

  /** While others hold the server it will not stop, and there is nothing to wait for. */
  #dismiss(socket: Socket): void {
    this.#forget(socket)
    if (this.count > 0) socket.destroy()
    else this.#leaving.add(socket)
  }

  #forget(socket: Socket): void {
    for (const sockets of [this.#strangers, this.#holding, this.#leaving]) sockets.delete(socket)
  }
}

function send(socket: Socket, answer: GuardianAnswer): void {
  socket.write(`${JSON.stringify(answer)}\n`)
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
