import { setTimeout as delay } from 'node:timers/promises'
import type { ServerContext } from '@/server/context'
import { readCodeSetsVersion } from '../queries/releases'
import { readReleaseLibrary, type Asking, type ReleaseLibrary } from './read-release-library'

export type { LoadedProcedures, LoadedRelease, ReleaseLibrary } from './read-release-library'

/** The library before answers meanwhile. */
const refreshPatienceMs = 300_000

const libraries = new WeakMap<object, Promise<ReleaseLibrary>>()
const answering = new WeakMap<object, ReleaseLibrary>()

/**
 * The library of this process, read from the database on the first call and kept: call it at boot, so that
 * no request waits for it, and open its searches where people search. Without a loaded release it holds the one
 * that the product ships.
 */
export function openReleaseLibrary(ctx: Asking): Promise<ReleaseLibrary> {
  const pool = ctx.pools.app
  const open = libraries.get(pool)
  if (open) return open
  const opening = readReleaseLibrary(ctx)
  libraries.set(pool, opening)
  opening.then(
    (library) => answering.set(pool, library),
    () => libraries.delete(pool),
  )
  return opening
}

/** The library that answers in this process at this moment; undefined before it is read. */
export function findAnsweringLibrary({ pools }: Asking): ReleaseLibrary | undefined {
  return answering.get(pools.app)
}

interface Watching {
  readonly everyMs: number
  readonly signal: AbortSignal
}

/**
 * Takes up what is loaded while the process runs: the new library is read beside the old one, which answers
 * until then. Ends with the signal; a database that is away for a while does no harm.
 */
export async function watchReleases(
  ctx: Asking & Pick<ServerContext, 'log'>,
  { everyMs, signal }: Watching,
): Promise<void> {
  let known = await readCodeSetsVersion(ctx).catch(() => undefined)
  while (!signal.aborted) {
    await delay(everyMs, undefined, { signal, ref: false }).catch(() => undefined)
    if (signal.aborted) return
    known = await refresh(ctx, known).catch((error: unknown) => {
      ctx.log.warn({ err: error }, 'the code sets could not be read again')
      return known
    })
  }
}

/** Reads the library again when another version is loaded; resolves with the version. */
async function refresh(ctx: Asking, known: string | undefined): Promise<string> {
  const version = await readCodeSetsVersion(ctx)
  if (version === known) return version
  const before = await libraries.get(ctx.pools.app)
  const library = await readReleaseLibrary(ctx)
  if (before?.searches.wanted) await library.searches.open(refreshPatienceMs)
  libraries.set(ctx.pools.app, Promise.resolve(library))
  answering.set(ctx.pools.app, library)
  return version
}
