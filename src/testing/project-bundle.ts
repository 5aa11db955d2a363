import { groupByPatient } from '@/features/charts/rules/fhir/group-by-patient'
import { readBundle } from '@/features/charts/rules/fhir/read-bundle'
import { chartsOfPatient } from '@/features/charts/rules/project/charts-of-patient'
import { distinctIssues } from '@/features/charts/rules/project/distinct-issues'

/** Everything the pure pipeline makes of a bundle: its patients with their charts, and all issues. */
export function projectBundle(bundle: unknown) {
  const reading = readBundle(bundle)
  if (!reading.ok) throw new Error(`the bundle was refused: ${reading.reason}`)
  const { set } = reading
  const grouping = groupByPatient(set)
  const patients = grouping.patients.map((record) => chartsOfPatient(record, set.resolve))
  const projected = patients.flatMap(({ issues }) => issues)
  return {
    patients,
    charts: patients.flatMap(({ charts }) => charts),
    issues: distinctIssues([...set.issues, ...grouping.issues, ...projected]),
    entries: reading.entries,
  }
}
