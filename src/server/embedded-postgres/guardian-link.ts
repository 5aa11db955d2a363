import { randomInt } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { readFirstLine } from './lines'
import { type GuardianAnswer, guardianAnswerSchema } from './guardian-answer'
import { type GuardianAddress, listLivingGuardians } from './guardian-register'
import type { ServerPaths } from './server-paths'
import type { ServerSettings } from './server-settings'
import { startGuardian, type StartedGuardian } from './start-guardian'

/** An open connection to the guardian of a running server: as long as it lasts, the server is held. */
export interface GuardianLink {
  readonly socket: Socket
  /** Of the PostgreSQL server. */
  readonly port: number
}

/** Crash recovery of a large database takes its time. */
const limitMs = 180_000
const pauseMs = 40

/** Finds the guardian of the home or starts one, and resolves when its server accepts connections. */
export async function linkToGuardian(
  paths: ServerPaths,
  settings: ServerSettings,
): Promise<GuardianLink> {
  const deadline = Date.now() + limitMs
  let started: StartedGuardian | undefined
  while (Date.now() < deadline) {
    const living = await listLivingGuardians(paths.register)
    const address = living.find((guardian) => guardian.address !== undefined)?.address
    const link = address && (await openLink(address, deadline - Date.now()))
    if (link !== undefined) return link

    const breakdown = await started?.readBreakdown()
    if (breakdown !== undefined) {
      throw new Error(`The embedded PostgreSQL server did not start: ${breakdown}`)
    }
    if (living.length === 0 && !started?.isRunning()) started = await startGuardian(paths, settings)
    await delay(pauseMs + randomInt(pauseMs))
  }
  throw new Error(
    `The embedded PostgreSQL server was not ready after ${limitMs / 1000} s; see ${paths.serverLog} and ${paths.guardianLog}.`,
  )
}

/** Undefined when the guardian goes away meanwhile; throws with its reason when it has to give up. */
async function openLink(
  address: GuardianAddress,
  waitMs: number,
): Promise<GuardianLink | undefined> {
  const socket = connect({ port: address.port, host: '127.0.0.1' })
  const expiry = setTimeout(() => socket.destroy(), waitMs)
  try {
    const answer = await askGuardian(socket, address.token)
    if (answer === undefined) return undefined
    if (answer.state === 'ready') {
      socket.unref()
      return { socket, port: answer.port }
    }
    socket.destroy()
    throw new Error(`The embedded PostgreSQL server did not start: ${answer.message}`)
  } finally {
    clearTimeout(expiry)
  }
}

/** The first answer, or undefined when the connection closes without one. */
async function askGuardian(socket: Socket, token: string): Promise<GuardianAnswer | undefined> {
  socket.once('connect', () => socket.write(`${token}\n`))
  const line = await readFirstLine(socket)
  return line === undefined ? undefined : guardianAnswerSchema.parse(JSON.parse(line))
}
