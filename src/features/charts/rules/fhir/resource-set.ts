import type { EntryIssue } from '../../contract/imports'
import { isJsonObject, objectAt, objectsAt, textAt, type JsonObject } from './json-at'

/** One resource of a source. `entry` is its place there and names it in an issue. */
export interface FhirResource {
  readonly type: string
  readonly id: string
  readonly entry: number
  readonly body: JsonObject
}

/** Finds the resource that a FHIR Reference of `from` points at, in whichever way it is written. */
export type ResolveReference = (
  from: FhirResource,
  reference: JsonObject | undefined,
) => FhirResource | undefined

export interface ResourceSet {
  readonly resources: readonly FhirResource[]
  readonly issues: readonly EntryIssue[]
  readonly resolve: ResolveReference
}

export interface SourceEntry {
  readonly entry: number
  readonly fullUrl?: string
  readonly resource: unknown
}

const noParent: ResolveReference = () => undefined

/**
 * Reads entries into resources that can be found by full URL, `Type/id`, identifier and containment.
 * `parent` answers what the entries themselves do not hold, e.g. the practitioners of a bulk export.
 */
export function resourceSetOf(
  entries: readonly SourceEntry[],
  parent: ResolveReference = noParent,
): ResourceSet {
  const resources: FhirResource[] = []
  const issues: EntryIssue[] = []
  const byAddress = new Map<string, FhirResource>()
  for (const entry of entries) {
    const resource = resourceOf(entry)
    if ('reason' in resource) issues.push(resource)
    else if (byAddress.has(`${resource.type}/${resource.id}`))
      issues.push(issueOf(resource, 'duplicate'))
    else {
      resources.push(resource)
      for (const address of addressesOf(resource, entry.fullUrl)) byAddress.set(address, resource)
    }
  }
  return { resources, issues, resolve: resolver(resources, byAddress, parent) }
}

export function issueOf(resource: FhirResource, reason: EntryIssue['reason']): EntryIssue {
  const { entry, type, id } = resource
  return { entry, reason, resourceType: shortened(type), resourceId: shortened(id) }
}

/** Types without which nothing else of a patient can be placed: they need an id of their own. */
const anchors = new Set(['Patient', 'Encounter'])

function resourceOf({ entry, fullUrl, resource }: SourceEntry): FhirResource | EntryIssue {
  if (!isJsonObject(resource)) return { entry, reason: 'not-a-resource' }
  const type = textAt(resource, 'resourceType')
  if (type === undefined) return { entry, reason: 'not-a-resource' }
  const id = textAt(resource, 'id') ?? idOfUrl(fullUrl)
  if (id === undefined && anchors.has(type))
    return { entry, reason: 'no-id', resourceType: shortened(type) }
  return { type, id: id ?? `#${entry}`, entry, body: resource }
}

function idOfUrl(url: string | undefined): string | undefined {
  const last = url?.split(/[/:]/).at(-1)
  return last === '' ? undefined : last
}

function addressesOf({ type, id }: FhirResource, fullUrl: string | undefined): readonly string[] {
  const own = [`${type}/${id}`, `urn:uuid:${id}`]
  return fullUrl === undefined ? own : [...own, fullUrl]
}

/** Conditional references (`Practitioner?identifier=...`) are rare enough to index on first use only. */
function resolver(
  resources: readonly FhirResource[],
  byAddress: ReadonlyMap<string, FhirResource>,
  parent: ResolveReference,
): ResolveReference {
  let byIdentifier: ReadonlyMap<string, FhirResource> | undefined
  const identified = (key: string) => (byIdentifier ??= indexByIdentifier(resources)).get(key)
  return (from, reference) => {
    const address = textAt(reference, 'reference')
    const found =
      address === undefined
        ? identified(logicalKey(reference))
        : (byAddress.get(address) ?? at(address, { from, byAddress, identified }))
    return found ?? parent(from, reference)
  }
}

interface Lookups {
  readonly from: FhirResource
  readonly byAddress: ReadonlyMap<string, FhirResource>
  readonly identified: (key: string) => FhirResource | undefined
}

function at(address: string, { from, byAddress, identified }: Lookups): FhirResource | undefined {
  if (address.startsWith('#')) return containedIn(from, address.slice(1))
  const condition = address.indexOf('?identifier=')
  if (condition > 0) return identified(address.slice(condition + '?identifier='.length))
  const withoutVersion = address.split('/_history/')[0] ?? address
  return byAddress.get(withoutVersion.split('/').slice(-2).join('/'))
}

function containedIn(from: FhirResource, id: string): FhirResource | undefined {
  const body = objectsAt(from.body, 'contained').find((one) => textAt(one, 'id') === id)
  const type = textAt(body, 'resourceType')
  if (body === undefined || type === undefined) return undefined
  return { type, id: `${from.id}#${id}`, entry: from.entry, body }
}

function indexByIdentifier(resources: readonly FhirResource[]): ReadonlyMap<string, FhirResource> {
  const index = new Map<string, FhirResource>()
  for (const resource of resources)
    for (const identifier of objectsAt(resource.body, 'identifier'))
      index.set(identifierKey(identifier), resource)
  return index
}

function logicalKey(reference: JsonObject | undefined): string {
  return identifierKey(objectAt(reference, 'identifier'))
}

function identifierKey(identifier: JsonObject | undefined): string {
  return `${textAt(identifier, 'system') ?? ''}|${textAt(identifier, 'value') ?? ''}`
}

/** Issues are kept and shown, so that a hostile id must not make them large. */
function shortened(text: string): string {
  return text.slice(0, 80)
}
