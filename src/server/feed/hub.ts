import { setMaxListeners } from 'node:events'
import type { Pool } from '../db'
import type { Log } from '../log'
import { liveChannel, type Announcement } from './announce'

type Listener = (topic: string) => void

/** Hands announcements from PostgreSQL to the viewers of this process. */
export interface Hub {
  subscribe(orgId: string, listener: Listener): () => void
  /** Aborted when the process drains: its streams end, and viewers connect to another. */
  readonly ending: AbortSignal
  endStreams(): void
  close(): Promise<void>
}

/** Listens once for the whole process; after a lost connection every viewer is told to refresh. */
export function openHub(pool: Pool, log: Log): Hub {
  const listeners = new Map<string, Set<Listener>>()
  const ending = new AbortController()
  // One listener a viewer.
  setMaxListeners(0, ending.signal)
  const tellAll = (topic: string) => {
    for (const group of listeners.values()) for (const listener of group) listener(topic)
  }
  const listening = pool.sql
    .listen(
      liveChannel,
      (payload) => {
        const { orgId, topic } = JSON.parse(payload) as Announcement
        for (const listener of listeners.get(orgId) ?? []) listener(topic)
      },
      () => tellAll('everything'),
    )
    .catch((error: unknown) => {
      log.error({ err: error }, 'live feed cannot listen')
      return undefined
    })
  return {
    ending: ending.signal,
    endStreams: () => ending.abort(),
    subscribe: (orgId, listener) => {
      const group = listeners.get(orgId) ?? new Set()
      listeners.set(orgId, group.add(listener))
      return () => {
        group.delete(listener)
        if (group.size === 0) listeners.delete(orgId)
      }
    },
    close: async () => {
      await (await listening)?.unlisten()
    },
  }
}
