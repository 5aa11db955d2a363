import type { FileRefusalReason } from '../../contract/imports'
import { isJsonObject, objectsAt, textAt, type JsonObject } from './json-at'
import {
  resourceSetOf,
  type ResolveReference,
  type ResourceSet,
  type SourceEntry,
} from './resource-set'

export type BundleReading =
  | { readonly ok: true; readonly set: ResourceSet; readonly entries: number }
  | {
      readonly ok: false
      readonly reason: Extract<FileRefusalReason, 'not-fhir' | 'not-a-bundle' | 'bundle-type'>
    }

/** Bundles that carry whole resources; histories and responses do not describe a patient. */
const readableTypes: ReadonlySet<string | undefined> = new Set([
  undefined,
  'transaction',
  'batch',
  'collection',
  'searchset',
  'document',
])

/** Reads a parsed FHIR Bundle; odd entries become issues, only a value that is no bundle is refused. */
export function readBundle(value: unknown, parent?: ResolveReference): BundleReading {
  if (!isJsonObject(value)) return { ok: false, reason: 'not-fhir' }
  const type = textAt(value, 'resourceType')
  if (type === undefined) return { ok: false, reason: 'not-fhir' }
  if (type !== 'Bundle') return { ok: false, reason: 'not-a-bundle' }
  if (!readableTypes.has(textAt(value, 'type'))) return { ok: false, reason: 'bundle-type' }
  const entries = entriesOf(value)
  return { ok: true, set: resourceSetOf(entries, parent), entries: entries.length }
}

function entriesOf(bundle: JsonObject): readonly SourceEntry[] {
  const source = bundle['entry']
  const entries: readonly unknown[] = Array.isArray(source) ? source : objectsAt(bundle, 'entry')
  return entries.map((value, entry) => {
    if (!isJsonObject(value)) return { entry, resource: undefined }
    const fullUrl = textAt(value, 'fullUrl')
    return { entry, resource: value['resource'], ...(fullUrl === undefined ? {} : { fullUrl }) }
  })
}
