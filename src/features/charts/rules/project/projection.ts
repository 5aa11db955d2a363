import type { Concept } from '../../contract/chart-payload'
import type { EntryIssue } from '../../contract/imports'
import { isOddCode } from '../fhir/is-odd-code'
import { textAt, type JsonObject } from '../fhir/json-at'
import { personNameOf } from '../fhir/person-name-of'
import { issueOf, type FhirResource, type ResolveReference } from '../fhir/resource-set'

/** What the projection of one source shares: how references resolve, and where its issues are noted. */
export interface Projection {
  readonly resolve: ResolveReference
  readonly issues: EntryIssue[]
}

/** Notes an odd code and passes the concept on; notes a missing one, for which there is nothing to show. */
export function codedConcept(
  projection: Projection,
  resource: FhirResource,
  concept: Concept | undefined,
): Concept | undefined {
  if (concept === undefined) projection.issues.push(issueOf(resource, 'no-code'))
  else if (isOddCode(concept)) projection.issues.push(issueOf(resource, 'odd-code'))
  return concept
}

/** What to call the practitioner, organization or place behind a reference. */
export function labelOf(
  { resolve, issues }: Projection,
  from: FhirResource,
  reference: JsonObject | undefined,
): string | undefined {
  if (reference === undefined) return undefined
  const display = textAt(reference, 'display')
  if (display !== undefined) return display
  const target = resolve(from, reference)
  if (target !== undefined) return personNameOf(target.body)
  issues.push(issueOf(from, 'missing-reference'))
  return undefined
}

/** Oldest first, undated last, ties by id: the order does not depend on the order of the source. */
export function byTime(
  a: { readonly at: number | undefined; readonly id: string },
  b: { readonly at: number | undefined; readonly id: string },
): number {
  const difference = (a.at ?? Infinity) - (b.at ?? Infinity)
  if (difference !== 0 && !Number.isNaN(difference)) return difference
  return a.id < b.id ? -1 : 1
}

/** The object without its undefined values: an absent fact is an absent key. */
export function compact<T extends object>(object: T): T {
  const defined: Partial<T> = {}
  for (const key in object) if (object[key] !== undefined) defined[key] = object[key]
  return defined as T
}
