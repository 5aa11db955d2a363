import type { Day } from '@/core/day'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { CodeSystem } from '../contract/code-systems'
import type {
  CodeHit,
  CodeSearchResult,
  SearchCodesInput,
  SearchedSystem,
  SearchState,
} from '../contract/search'
import type { ReleaseIdentity } from '../contract/release-view'
import { showCode } from '../contract/show-code'
import type { ReleaseChoice } from '../rules/choose-release'
import type { PersonalCodes } from '../rules/search/code-index'
import { takeTurns } from '../rules/search/take-turns'
import { answeringRelease } from './answering-release'
import { openReleaseLibrary, type ReleaseLibrary } from './open-release-library'
import { personalCodesOf } from './personal-codes-of'

/** A request waits no longer for an index that is being opened; a web process opens all at its start. */
const patienceMs = 1_000

/** The codes of the releases in force that answer the query, best first. */
export async function searchCodes(
  ctx: ActorContext,
  input: SearchCodesInput,
): Promise<CodeSearchResult> {
  authorize(ctx.actor, 'codeSet.read')
  const library = await openReleaseLibrary(ctx)
  await library.searches.open(patienceMs)
  const date = input.date ?? ctx.clock().toISOString().slice(0, 10)
  const ownIn = await personalCodesOf(ctx)
  const { orgId } = ctx.actor
  const asked = [...new Set(input.systems)]
  const answers = asked.map((system) =>
    answer(library, { ...input, system, date, orgId, personal: ownIn(system) }),
  )
  return {
    release: answeringRelease(library.choose(date)),
    systems: answers.map(({ searched }) => searched),
    items: takeTurns(
      answers.map(({ hits }) => hits),
      input.limit,
    ),
  }
}

interface Asked {
  readonly system: CodeSystem
  readonly date: Day
  /** Whose licensed codes answer. */
  readonly orgId: string
  readonly query: string
  readonly limit: number
  readonly personal: PersonalCodes
}

interface Answer {
  readonly searched: SearchedSystem
  readonly hits: readonly CodeHit[]
}

function answer(library: ReleaseLibrary, asked: Asked): Answer {
  const { system, query, limit, personal } = asked
  const source = sourceOf(library, asked)
  if (!source) return { searched: { system, state: 'missing', release: null }, hits: [] }
  const { choice, find } = source
  const own = library.searches.find(system, choice.release.id)
  const index = own ?? (system === 'ICD-10-CM' ? library.searches.common : undefined)
  const found = index?.search(query, limit, personal) ?? []
  const hits = found.flatMap(({ code, ...explained }) => {
    const entry = find(code)
    if (!entry) return []
    const { title, billable } = entry
    const shown = system === 'ICD-10-CM' ? showCode(code) : code
    const favourite = personal.favourites.has(code)
    return [
      { system, code: shown, title, billable, kind: 'code' as const, ...explained, favourite },
    ]
  })
  const state: SearchState = own ? 'ready' : 'preparing'
  return { searched: { system, state, release: answeringRelease(choice) }, hits }
}

interface Named {
  readonly title: string
  readonly billable: boolean
}

interface Source {
  readonly choice: ReleaseChoice<ReleaseIdentity>
  readonly find: (code: string) => Named | undefined
}

/** The release that answers, and its codes; undefined where none is loaded. */
function sourceOf(library: ReleaseLibrary, { system, date, orgId }: Asked): Source | undefined {
  if (system === 'ICD-10-CM') {
    const choice = library.choose(date)
    return { choice, find: (code) => choice.release.view.find(code) }
  }
  const choice = library.chooseProcedures(system, date, orgId)
  return choice && { choice, find: (code) => choice.release.find(code) }
}
