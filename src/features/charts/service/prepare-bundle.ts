import type { EntryIssue } from '../contract/imports'
import { groupByPatient } from '../rules/fhir/group-by-patient'
import { readBundle } from '../rules/fhir/read-bundle'
import type { ResourceSet } from '../rules/fhir/resource-set'
import { syntheticMarkOf } from '../rules/fhir/synthetic-mark'
import { distinctIssues } from '../rules/project/distinct-issues'
import { FileRefused } from '../rules/staging/file-refused'
import { preparePatient, type PreparedPatient } from './prepare-patient'
import type { Preparing } from './preparing'

export interface PreparedUnit {
  readonly patients: readonly PreparedPatient[]
  readonly issues: readonly EntryIssue[]
  readonly resources: number
}

/** Refuses what is no readable bundle or not known to be synthetic; `line` says where in the file. */
export function prepareBundle(run: Preparing, value: unknown, line?: number): PreparedUnit {
  const { set, entries } = checkBundle(run, value, line)
  return { ...prepareSet(run, set), resources: entries }
}

/** The first half of `prepareBundle`: judges a bundle without projecting it. */
export function checkBundle(
  run: Preparing,
  value: unknown,
  line?: number,
): { readonly set: ResourceSet; readonly entries: number } {
  const reading = readBundle(value, run.directory)
  if (!reading.ok) throw new FileRefused(reading.reason, line)
  const isUnmarked = reading.set.resources.some(
    (resource) => resource.type === 'Patient' && syntheticMarkOf(resource) === undefined,
  )
  if (isUnmarked && !run.job.assertedSynthetic) throw new FileRefused('not-marked-synthetic', line)
  return reading
}

/** Projects the patients of a set of resources into what is stored. */
export function prepareSet(run: Preparing, set: ResourceSet): Omit<PreparedUnit, 'resources'> {
  try {
    return projectSet(run, set)
  } catch (error) {
    // Whatever a source holds, one bundle does not stop the rest.
    run.ctx.log.error({ jobId: run.job.id, failure: nameOf(error) }, 'a bundle was not understood')
    return { patients: [], issues: [{ entry: 0, reason: 'not-stored' }] }
  }
}

function projectSet(run: Preparing, set: ResourceSet): Omit<PreparedUnit, 'resources'> {
  const { patients, issues } = groupByPatient(set)
  const prepared = patients.map((record) => preparePatient(run.ctx, record, set.resolve))
  const projected = prepared.flatMap((patient) => patient.issues)
  return {
    patients: prepared,
    issues: distinctIssues([...set.issues, ...issues, ...projected]),
  }
}

/** The kind of an error: its message could quote the source. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
