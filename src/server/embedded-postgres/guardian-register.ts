import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { writePrivateFile } from './private-file'
import { findProcessCommand } from './process-command'

/** Where a guardian waits for holders; the token shows that a holder may read the home. */
export interface GuardianAddress {
  readonly port: number
  readonly token: string
}

/** A process that guards the server, or, without an address, one that stands for it. */
export interface Registration {
  readonly pid: number
  /** Random, and an argument of the process, so that no other process can be taken for it. */
  readonly id: string
  readonly address: GuardianAddress | undefined
}

const entrySchema = z.object({
  address: z.object({ port: z.number(), token: z.string() }).optional(),
})

const pollMs = 25

/** The registered processes that live. Files of the others are removed. */
export async function listLivingGuardians(register: string): Promise<Registration[]> {
  const living: Registration[] = []
  for (const name of await readdir(register).catch(() => [])) {
    const match = /^(\d+)-([0-9a-f]+)\.json$/.exec(name)
    const [, pid, id] = match ?? []
    if (pid === undefined || id === undefined) continue
    const command = await findProcessCommand(Number(pid))
    if (command?.includes(id)) {
      living.push({ pid: Number(pid), id, address: await readAddress(path.join(register, name)) })
    } else {
      await rm(path.join(register, name), { force: true })
    }
  }
  return living
}

/**
 * Makes this process the one guardian of the home, or answers false when another one is or will be.
 * Everybody registers first and looks at the others afterwards, so of any two at least one sees the
 * other; a guardian that is seated wins, among those that are not the lower id.
 */
export async function standForGuardian(register: string, id: string): Promise<boolean> {
  await writeEntry(register, id, undefined)
  for (;;) {
    const others = (await listLivingGuardians(register)).filter((other) => other.id !== id)
    if (others.length === 0) return true
    if (others.some((other) => other.address !== undefined || other.id < id)) {
      await leaveRegister(register, id)
      return false
    }
    await delay(pollMs)
  }
}

/** Lets holders find the seated guardian. */
export async function publishAddress(
  register: string,
  id: string,
  address: GuardianAddress,
): Promise<void> {
  await writeEntry(register, id, address)
}

export async function leaveRegister(register: string, id: string): Promise<void> {
  await rm(nameEntry(register, id), { force: true })
}

async function writeEntry(
  register: string,
  id: string,
  address: GuardianAddress | undefined,
): Promise<void> {
  await writePrivateFile(nameEntry(register, id), JSON.stringify({ address }))
}

function nameEntry(register: string, id: string): string {
  return path.join(register, `${process.pid}-${id}.json`)
}

async function readAddress(file: string): Promise<GuardianAddress | undefined> {
  try {
    return entrySchema.parse(JSON.parse(await readFile(file, 'utf8'))).address
  } catch {
    return undefined
  }
}
