import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { codeSystems } from '../contract/code-systems'
import type { CodeSetLoad, CodeSetsOverview, ReleaseOnFile } from '../contract/loads'
import { listCodeLists, listReferenceSets } from '../queries/code-lists'
import { listLoads, type LoadRow } from '../queries/code-set-loads'
import { listSourceFacts } from '../queries/code-set-sources'
import { listAllReleases, type ReleaseListing } from '../queries/releases'
import { maySeeRelease } from '../rules/may-see-release'
import { findCodeSetDirectory } from './code-set-directory'
import { openReleaseLibrary } from './open-release-library'

const shownLoads = 10

/** Everything that is loaded, and the loads that brought it or are under way; who asked for them is told operators. */
export async function getCodeSets(ctx: ActorContext): Promise<CodeSetsOverview> {
  authorize(ctx.actor, 'codeSet.readLoads')
  const mayLoad = ctx.actor.isOperator === true
  const today = ctx.clock().toISOString().slice(0, 10)
  const { orgId } = ctx.actor
  const isShown = ({ system, licensed_to: licensedTo }: ReleaseListing) =>
    maySeeRelease({ system, licensedTo }, orgId)
  const inForce = (await openReleaseLibrary(ctx)).choose(today).release.id
  const [releases, sources, lists, sets, loads] = await Promise.all([
    listAllReleases(ctx),
    listSourceFacts(ctx, orgId),
    listCodeLists(ctx),
    listReferenceSets(ctx),
    listLoads(ctx, shownLoads),
  ])
  return {
    today,
    releases: inReadingOrder(releases.filter(isShown)).map((listing) =>
      releaseOf(listing, { inForce, today }),
    ),
    sources: sources.map(({ loaded_at: loadedAt, ...source }) => ({ ...source, loadedAt })),
    lists: lists.map(({ list, source, codes }) => ({ list, source, codes: codes.length })),
    referenceSets: sets.map(({ id, source, year }) => ({ id, source, year })),
    loads: loads.map((row) => loadOf(row, mayLoad)),
    mayLoad,
    directory: (mayLoad ? findCodeSetDirectory(ctx.env) : undefined) ?? null,
    mayDownload: mayLoad && ctx.env.CODE_SETS_DOWNLOAD,
  }
}

/** By system, each newest first, and the starter set after what stands in its place. */
function inReadingOrder(listings: readonly ReleaseListing[]): readonly ReleaseListing[] {
  const rank = ({ system, state }: ReleaseListing) =>
    codeSystems.indexOf(system) * 2 + Number(state === 'starter')
  return listings.toReversed().toSorted((one, other) => rank(one) - rank(other))
}

interface Judging {
  /** The release of ICD-10-CM that judges records of today. */
  readonly inForce: string
  readonly today: string
}

function releaseOf(listing: ReleaseListing, { inForce, today }: Judging): ReleaseOnFile {
  const { id, system, label, state, codes, notes } = listing
  const { effective_from: effectiveFrom, effective_to: effectiveTo } = listing
  const covers = effectiveFrom <= today && today <= effectiveTo
  const isInForce = system === 'ICD-10-CM' ? id === inForce : covers
  const isStarter = state === 'starter'
  return { id, system, label, effectiveFrom, effectiveTo, codes, notes, isInForce, isStarter }
}

function loadOf(row: LoadRow, mayLoad: boolean): CodeSetLoad {
  const { id, origin, status, step, report, failure } = row
  return {
    id,
    origin,
    status,
    step,
    report,
    failure,
    // The name of someone of another organization, perhaps.
    requestedBy: mayLoad ? row.requested_by : null,
    requestedAt: row.requested_at,
    endedAt: row.ended_at,
  }
}
