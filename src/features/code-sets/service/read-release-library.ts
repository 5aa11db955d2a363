import { setTimeout as delay } from 'node:timers/promises'
import type { Day } from '@/core/day'
import type { ServerContext } from '@/server/context'
import type { ProcedureEntry } from '../contract/code-lists'
import type { ReferenceSets } from '../contract/reference-sets'
import type { ReleaseIdentity, ReleaseView } from '../contract/release-view'
import { listCodeLists, listIndexTerms, listReferenceSets } from '../queries/code-lists'
import { listAllReleases, listEntries, listNotes, type ReleaseListing } from '../queries/releases'
import { viewOfTree } from '../rules/build-release-view'
import { chooseRelease, type ReleaseChoice } from '../rules/choose-release'
import {
  proceduresDuring,
  fiscalYearOf,
  type ProcedureRelease,
} from '../rules/official/assemble-contents'
import { listsOfYear, type CodeListEdition } from '../rules/official/assemble-lists'
import { restoreReferenceSets } from '../rules/official/reference-set-content'
import { changedTree, fullTree, type ReleaseTree } from '../rules/release-tree'
import type { CodeIndex } from '../rules/search/code-index'
import { documentsOf, termsByCode } from '../rules/search/documents-of'
import { starterRelease } from '../starter/starter-release'
import { buildCodeIndexes } from './build-code-index'
import { contentHashOf } from './content-hash'
import { indexWhenBuilt } from './index-when-built'

/** A release in memory with the index over its codes. */
export interface LoadedRelease extends ReleaseIdentity {
  readonly view: ReleaseView
  readonly index: CodeIndex
}

/** The releases this process judges and searches by; everything on it is synchronous. */
export interface ReleaseLibrary {
  /** The release in force on `date`, or the nearest one with a note. */
  choose(date: Day): ReleaseChoice<LoadedRelease>
  /** Every release of ICD-10-CM that it judges by, oldest first. */
  readonly releases: readonly LoadedRelease[]
  /** Risk and severity groupers, each with its source and year; none where none is loaded. */
  readonly referenceSets: ReferenceSets
}

export type Asking = Pick<ServerContext, 'pools'>

/** A release read from the database, not yet a view. */
interface ReadRelease {
  readonly listing: ReleaseListing
  readonly tree: ReleaseTree
}

/**
 * Reads everything that is loaded. Official releases stand in the place of the one that ships. The search waits
 * for its index no longer than said, and finds by the words of the shipped release until it is built.
 */
export async function readReleaseLibrary(
  ctx: Asking,
  { indexWithinMs }: { readonly indexWithinMs: number },
): Promise<ReleaseLibrary> {
  const listings = await listAllReleases(ctx)
  const newestFirst = await readTrees(ctx, judging(listings))
  const indexes = await indexesOver(ctx, newestFirst)
  const built = await builtWithin(indexes, indexWithinMs)
  const procedures = await readProcedures(ctx, listings)
  const editions = (await listCodeLists(ctx)).map(({ codes, ...list }): CodeListEdition => ({
    ...list,
    codes: new Set(codes),
  }))
  const views: ReleaseView[] = []
  const releases = newestFirst.map(({ listing, tree }, place): LoadedRelease => {
    const identity = identityOf(listing)
    const content = {
      ...identity,
      lists: listsOfYear(editions, fiscalYearOf(identity)),
      procedures: proceduresDuring(procedures, identity),
    }
    const view = viewOfTree(content, tree, () => views)
    const index = built?.[place] ?? indexWhenBuilt(view, { place, indexes })
    return { ...identity, view, index }
  })
  const oldestFirst = releases.toReversed()
  views.push(...oldestFirst.map(({ view }) => view))
  const [fallback] = releases
  if (fallback === undefined) throw new Error('The library holds no release.')
  return {
    releases: oldestFirst,
    referenceSets: restoreReferenceSets(await listReferenceSets(ctx)),
    choose: (date) => chooseRelease(oldestFirst, date) ?? { release: fallback },
  }
}

/** Official releases where there are some, else the starter as stored, else as shipped. */
function judging(all: readonly ReleaseListing[]): readonly ReleaseListing[] {
  const listings = all.filter(({ system }) => system === 'ICD-10-CM')
  const official = listings.filter(({ state }) => state === 'official')
  if (official.length > 0) return official
  return listings.length > 0 ? listings : [shippedListing()]
}

/** The trees, each after the one it is based on. */
async function readTrees(ctx: Asking, listings: readonly ReleaseListing[]): Promise<ReadRelease[]> {
  const trees = new Map<string, ReadRelease>()
  for (const listing of listings.toReversed()) {
    const { entries, removed } = await readEntries(ctx, listing)
    const notes = await listNotes(ctx, listing.id)
    const base = listing.based_on === null ? undefined : trees.get(listing.based_on)?.tree
    const tree =
      base === undefined
        ? fullTree(entries, [...notes.values()].flat())
        : changedTree(base, { entries, removed, notes })
    trees.set(listing.id, { listing, tree })
  }
  return [...trees.values()]
}

/** What the product ships need not travel from the database again. */
async function readEntries(
  ctx: Asking,
  listing: ReleaseListing,
): Promise<Awaited<ReturnType<typeof listEntries>>> {
  return listing.content_hash === shippedListing().content_hash
    ? { entries: starterRelease.entries, removed: [] }
    : listEntries(ctx, listing.id)
}

async function readProcedures(
  ctx: Asking,
  listings: readonly ReleaseListing[],
): Promise<ProcedureRelease[]> {
  const releases: ProcedureRelease[] = []
  for (const listing of listings.filter(({ system }) => system !== 'ICD-10-CM')) {
    const { entries } = await listEntries(ctx, listing.id)
    const { id, system, label, effective_from: effectiveFrom, effective_to: effectiveTo } = listing
    releases.push({
      tag: { id, system, label, effectiveFrom, effectiveTo },
      entries: entries.map(({ code, title, billable }): ProcedureEntry => ({
        code,
        title,
        billable,
      })),
    })
  }
  return releases
}

const builtIndexes = new Map<string, Promise<readonly CodeIndex[]>>()

/** What is being built: an index over each release, in their order. */
interface Indexes {
  readonly building: Promise<readonly CodeIndex[]>
}

/** Processes of many databases, as tests are, share what is the same. */
async function indexesOver(ctx: Asking, releases: readonly ReadRelease[]): Promise<Indexes> {
  const isOfficial = releases.some(({ listing }) => listing.state === 'official')
  const terms = termsByCode(isOfficial ? await listIndexTerms(ctx) : [])
  const named = releases.map(({ listing: { id, content_hash: hash } }) => `${id} ${hash}`)
  const key = [...named, terms.size].join(' ')
  const built =
    builtIndexes.get(key) ??
    buildCodeIndexes(
      releases.map(
        ({ tree }) =>
          () =>
            documents(tree, terms),
      ),
    )
  builtIndexes.clear()
  builtIndexes.set(key, built)
  return { building: built }
}

async function builtWithin(
  { building }: Indexes,
  patienceMs: number,
): Promise<readonly CodeIndex[] | undefined> {
  const patience = new AbortController()
  const waited = delay(patienceMs, undefined, { signal: patience.signal, ref: false }).catch(
    () => undefined,
  )
  try {
    return await Promise.race([building, waited])
  } finally {
    patience.abort()
  }
}

function documents(
  tree: ReleaseTree,
  indexTerms: ReadonlyMap<string, readonly string[]>,
): ReturnType<typeof documentsOf> {
  const entries = tree.entries()
  const notes = entries.flatMap(({ code }) => tree.notesAt(code))
  return documentsOf({ entries, notes, indexTerms })
}

function identityOf(listing: ReleaseListing): ReleaseIdentity {
  return {
    id: listing.id,
    label: listing.label,
    source: listing.state,
    effectiveFrom: listing.effective_from,
    effectiveTo: listing.effective_to,
  }
}

let shipped: ReleaseListing | undefined

function shippedListing(): ReleaseListing {
  shipped ??= {
    id: starterRelease.id,
    system: 'ICD-10-CM',
    label: starterRelease.label,
    state: starterRelease.source,
    effective_from: starterRelease.effectiveFrom,
    effective_to: starterRelease.effectiveTo,
    content_hash: contentHashOf(starterRelease),
    codes: 0,
    based_on: null,
    codes_from: null,
    notes: 0,
  }
  return shipped
}
