import type { Day } from '@/core/day'
import type { ServerContext } from '@/server/context'
import type { ProcedureEntry } from '../contract/code-lists'
import type { ReferenceSets } from '../contract/reference-sets'
import type { CodeEntry, ReleaseIdentity, ReleaseView } from '../contract/release-view'
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
import { buildCodeIndex } from './build-code-index'
import { contentHashOf } from './content-hash'
import { indexBeside } from './index-beside'

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
  /** The codes that it has otherwise than the release it is based on. */
  readonly own: readonly CodeEntry[]
}

/** Reads everything that is loaded. Official releases stand in the place of the one that ships. */
export async function readReleaseLibrary(ctx: Asking): Promise<ReleaseLibrary> {
  const listings = await listAllReleases(ctx)
  const diagnoses = judging(listings.filter(({ system }) => system === 'ICD-10-CM'))
  const read = await readTrees(ctx, diagnoses)
  const procedures = await readProcedures(ctx, listings)
  const editions = (await listCodeLists(ctx)).map(({ codes, ...list }): CodeListEdition => ({
    ...list,
    codes: new Set(codes),
  }))
  const views: ReleaseView[] = []
  const terms = termsByCode(isOfficial(diagnoses) ? await listIndexTerms(ctx) : [])
  const releases: LoadedRelease[] = []
  for (const release of read) {
    const identity = identityOf(release.listing)
    const content = {
      ...identity,
      lists: listsOfYear(editions, fiscalYearOf(identity)),
      procedures: proceduresDuring(procedures, identity),
    }
    const view = viewOfTree(content, release.tree, () => views)
    const newer = releases.find(({ id }) => id === release.listing.based_on)
    releases.push({ ...identity, view, index: await indexFor(release, { view, newer, terms }) })
  }
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
function judging(listings: readonly ReleaseListing[]): readonly ReleaseListing[] {
  const official = listings.filter(({ state }) => state === 'official')
  if (official.length > 0) return official
  return listings.length > 0 ? listings : [shippedListing()]
}

function isOfficial(listings: readonly ReleaseListing[]): boolean {
  return listings.some(({ state }) => state === 'official')
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
    trees.set(listing.id, { listing, tree, own: entries })
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

interface Indexing {
  readonly view: ReleaseView
  /** The release it is based on. */
  readonly newer: LoadedRelease | undefined
  readonly terms: ReadonlyMap<string, readonly string[]>
}

const indexes = new Map<string, Promise<CodeIndex>>()

/** An older release is searched through the newest one's index and a small one over what only it has. */
async function indexFor(
  release: ReadRelease,
  { view, newer, terms }: Indexing,
): Promise<CodeIndex> {
  if (newer !== undefined) {
    const own = release.own.filter(({ code }) => newer.view.find(code) === undefined)
    return indexBeside(newer.index, view, await buildCodeIndex(documentsOf({ entries: own })))
  }
  const { content_hash: hash, id } = release.listing
  const notes = release.tree.entries().flatMap(({ code }) => release.tree.notesAt(code))
  const key = `${id} ${hash} ${terms.size}`
  // Processes of many databases, as tests are, share what is the same.
  const index =
    indexes.get(key) ??
    buildCodeIndex(documentsOf({ entries: release.tree.entries(), notes, indexTerms: terms }))
  indexes.clear()
  indexes.set(key, index)
  return index
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
