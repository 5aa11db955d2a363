import type { ActorContext } from '@/server/context'
import { importLimits } from '../contract/import-limits'
import type { JobRun } from '../queries/import-jobs'
import { storeUnits, type ImportUnit, type UnitsTogether } from './store-units'

/** Live viewers are told of progress at most this often. */
const announceEveryMs = 1000

/** Units gathered into one transaction are held back no longer than this after the one before it began. */
const gatherMs = 400

export interface UnitCommits {
  /** Commits a unit, with others in one transaction, while the caller prepares the next. */
  commit(unit: ImportUnit): Promise<void>
  /** Waits until everything handed over is committed. */
  settle(): Promise<void>
}

/** Gathers units into transactions: what a transaction costs is shared by all units of it. */
export function commitUnits(ctx: ActorContext, job: JobRun): UnitCommits {
  let storing: Promise<unknown> = Promise.resolve()
  let failure: { readonly error: unknown } | undefined
  const gathered: ImportUnit[] = []
  let begunAt = 0
  let announcedAt = 0
  const flush = async () => {
    await storing
    if (failure) throw failure.error
    const units = gathered.splice(0)
    if (units.length === 0) return
    begunAt = ctx.clock().getTime()
    const announce = begunAt - announcedAt >= announceEveryMs
    if (announce) announcedAt = begunAt
    storing = storeOrNote(ctx, job, { units, announce }).catch((error: unknown) => {
      failure = { error }
    })
  }
  return {
    commit: async (unit) => {
      if (gathered.some((other) => isSamePatient(other, unit))) await flush()
      gathered.push(unit)
      if (isEnough(gathered) || ctx.clock().getTime() - begunAt >= gatherMs) await flush()
    },
    settle: async () => {
      await flush()
      await storing
      if (failure) throw failure.error
    },
  }
}

/** What a unit brings is compared with what is stored: two of one patient come one after the other. */
function isSamePatient(one: ImportUnit, other: ImportUnit): boolean {
  return one.patients.some(({ sourceKey }) =>
    other.patients.some((patient) => patient.sourceKey === sourceKey),
  )
}

function isEnough(units: readonly ImportUnit[]): boolean {
  if (units.length >= importLimits.unitsTogether) return true
  const characters = units.reduce((sum, unit) => sum + charactersOf(unit), 0)
  return characters >= importLimits.charactersTogether
}

function charactersOf({ patients }: ImportUnit): number {
  const charts = patients.flatMap((patient) => patient.charts)
  return charts.reduce((sum, { payload }) => sum + payload.length, 0)
}

/** Of units whose content PostgreSQL refuses each is tried alone; one refused alone is noted as an issue. */
async function storeOrNote(
  ctx: ActorContext,
  job: JobRun,
  { units, announce }: UnitsTogether,
): Promise<void> {
  try {
    await storeUnits(ctx, job, { units, announce })
  } catch (error) {
    if (!isAboutContent(error)) throw error
    const [unit, ...others] = units
    if (unit === undefined) throw error
    if (others.length > 0) {
      for (const one of units) await storeOrNote(ctx, job, { units: [one], announce })
      return
    }
    ctx.log.error({ jobId: job.id, sqlState: error.code }, 'a bundle could not be stored')
    const issue = { entry: 0, reason: 'not-stored', fileId: unit.place.fileId } as const
    await storeUnits(ctx, job, { units: [{ ...unit, patients: [], issues: [issue] }], announce })
  }
}

/** SQLSTATE classes 22 (data), 23 (constraints) and 54 (limits): trying again would not help. */
function isAboutContent(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && /^(22|23|54)/.test(String(error.code))
}
