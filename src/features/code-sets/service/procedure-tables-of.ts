import type { Day } from '@/core/day'
import { openProcedureTables, type ProcedureTables } from '../rules/browse/procedure-tables'
import { neighbouringReleases } from './neighbouring-releases'
import type { LoadedProcedures, ReleaseLibrary } from './open-release-library'

const opened = new WeakMap<LoadedProcedures, ProcedureTables>()

/** The tables of a loaded release of ICD-10-PCS; made when somebody first browses it, and kept with it. */
export function procedureTablesOf(release: LoadedProcedures): ProcedureTables {
  const tables = opened.get(release) ?? openProcedureTables(release.entries())
  opened.set(release, tables)
  return tables
}

/** The releases of ICD-10-PCS in force just before and just after another one, where they are loaded. */
export function procedureReleasesAround(library: ReleaseLibrary, release: LoadedProcedures) {
  const choose = (date: Day) => library.chooseProcedures('ICD-10-PCS', date)
  return neighbouringReleases(choose, release)
}

/** The tables of the release of ICD-10-PCS before another one, where it is loaded. */
export function procedureTablesBefore(
  library: ReleaseLibrary,
  release: LoadedProcedures,
): ProcedureTables | undefined {
  const { before } = procedureReleasesAround(library, release)
  return before && procedureTablesOf(before)
}
