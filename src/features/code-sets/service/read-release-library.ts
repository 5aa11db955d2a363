import type { Day } from '@/core/day'
import type { ServerContext } from '@/server/context'
import type { ProcedureEntry, ProcedureSystem } from '../contract/code-lists'
import type { ReferenceSets } from '../contract/reference-sets'
import type { ReleaseIdentity, ReleaseView } from '../contract/release-view'
import { listCodeLists, listReferenceSets } from '../queries/code-lists'
import { listSourceHashes } from '../queries/code-set-sources'
import { listAllReleases, type ReleaseListing } from '../queries/releases'
import { viewOfTree } from '../rules/build-release-view'
import { chooseRelease, type ReleaseChoice } from '../rules/choose-release'
import { maySeeRelease } from '../rules/may-see-release'
import { fiscalYearOf, proceduresDuring } from '../rules/official/assemble-contents'
import { listsOfYear, type CodeListEdition } from '../rules/official/assemble-lists'
import type { ReleaseTag } from '../rules/official/release-tag'
import { restoreReferenceSets } from '../rules/official/reference-set-content'
import { readProcedureFamilies, type ProcedureFamilies } from './read-families'
import { readJudgingTrees } from './read-judging-trees'
import { judgingReleases } from './read-trees'
import { indexVolumes } from './search/index-volumes'
import { searchesOver, type CodeSearches } from './search/open-searches'

/** A release of ICD-10-CM in memory. */
export interface LoadedRelease extends ReleaseIdentity {
  readonly view: ReleaseView
}

/** A release of a procedure system in memory. */
export interface LoadedProcedures extends ReleaseIdentity {
  find(code: string): ProcedureEntry | undefined
  /** The only organization that may see it; null where everybody may. */
  readonly licensedTo: string | null
  /** Headers and valid codes; made into tables by `procedureTablesOf`. */
  entries(): Iterable<ProcedureEntry>
}

/** The releases this process judges and searches by; everything on it but opening the search is synchronous. */
export interface ReleaseLibrary {
  /** The release in force on `date`, or the nearest one with a note. */
  choose(date: Day): ReleaseChoice<LoadedRelease>
  /** The same of a procedure system; undefined where none of its releases is loaded. */
  chooseProcedures(
    system: ProcedureSystem,
    date: Day,
    /** Who asks: without one, nothing licensed answers. */
    orgId?: string,
  ): ReleaseChoice<LoadedProcedures> | undefined
  /** Every release of ICD-10-CM that it judges by, oldest first. */
  readonly releases: readonly LoadedRelease[]
  /** Risk and severity groupers, each with its source and year; none where none is loaded. */
  readonly referenceSets: ReferenceSets
  /** Closed until somebody opens it: who only judges does without. */
  readonly searches: CodeSearches
}

export type Asking = Pick<ServerContext, 'pools'>

/** Reads everything that is loaded. Official releases stand in the place of the one that ships. */
export async function readReleaseLibrary(ctx: Asking): Promise<ReleaseLibrary> {
  const listings = await listAllReleases(ctx)
  const newestFirst = await readJudgingTrees(ctx, judgingReleases(listings))
  const procedures = await readProcedures(ctx, listings)
  // What one organization is licensed for does not judge the records of others: CPT is judged by its form.
  const unlicensed = procedures.filter(({ tag }) => tag.system !== 'CPT')
  const editions = (await listCodeLists(ctx)).map(({ codes, ...list }): CodeListEdition => ({
    ...list,
    codes: new Set(codes),
  }))
  const views: ReleaseView[] = []
  const releases = newestFirst.map(({ listing, tree }): LoadedRelease => {
    const identity = identityOf(listing)
    const content = {
      ...identity,
      lists: listsOfYear(editions, fiscalYearOf(identity)),
      procedures: proceduresDuring(unlicensed, identity),
    }
    return { ...identity, view: viewOfTree(content, tree, () => views) }
  })
  const oldestFirst = releases.toReversed()
  views.push(...oldestFirst.map(({ view }) => view))
  const [fallback] = releases
  if (fallback === undefined) throw new Error('The library holds no release.')
  const loaded = procedures.map(loadedProcedures)
  const volumes = indexVolumes(listings, await listSourceHashes(ctx, 'icd10cm-index'))
  return {
    releases: oldestFirst,
    referenceSets: restoreReferenceSets(await listReferenceSets(ctx)),
    choose: (date) => chooseRelease(oldestFirst, date) ?? { release: fallback },
    chooseProcedures: (system, date, orgId) =>
      chooseRelease(
        loaded.filter((one) => one.system === system && maySeeRelease(one, orgId)),
        date,
      ),
    searches: searchesOver(ctx, volumes),
  }
}

interface ReadProcedures {
  readonly licensedTo: string | null
  readonly tag: ReleaseTag
  readonly codes: ProcedureFamilies
}

async function readProcedures(
  ctx: Asking,
  listings: readonly ReleaseListing[],
): Promise<ReadProcedures[]> {
  const own = listings.filter(({ system }) => system !== 'ICD-10-CM')
  return Promise.all(
    own.map(async (listing) => ({
      tag: procedureTag(listing),
      licensedTo: listing.licensed_to,
      codes: await readProcedureFamilies(ctx, listing.id),
    })),
  )
}

function procedureTag(listing: ReleaseListing): ReleaseTag {
  const { id, system, label, effective_from: effectiveFrom, effective_to: effectiveTo } = listing
  return { id, system, label, effectiveFrom, effectiveTo }
}

function loadedProcedures({ tag, licensedTo, codes }: ReadProcedures) {
  return {
    ...tag,
    licensedTo,
    source: 'official' as const,
    find: codes.get,
    entries: codes.entries,
  }
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
