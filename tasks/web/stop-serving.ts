import type { Server } from 'node:http'
import { closeWebContext, webContext } from '@/registry/context'
import { drain } from './drain'

/** Ends the live feeds, lets requests finish for `limitMs`, and lets go of the database. */
export async function stopServing(server: Server, limitMs: number): Promise<void> {
  webContext().hub.endStreams()
  await drain(server, limitMs)
  await closeWebContext()
}
