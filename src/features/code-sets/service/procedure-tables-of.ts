import { openProcedureTables, type ProcedureTables } from '../rules/browse/procedure-tables'
import type { LoadedProcedures } from './open-release-library'

const opened = new WeakMap<LoadedProcedures, ProcedureTables>()

/** The tables of a loaded release of ICD-10-PCS; made when somebody first browses it, and kept with it. */
export function procedureTablesOf(release: LoadedProcedures): ProcedureTables {
  const tables = opened.get(release) ?? openProcedureTables(release.entries())
  opened.set(release, tables)
  return tables
}
