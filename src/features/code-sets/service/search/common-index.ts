import type { CodeIndex } from '../../rules/search/code-index'
import { documentsOf } from '../../rules/search/documents-of'
import { starterRelease } from '../../starter/starter-release'
import { buildCodeIndex } from './build-code-index'

let shipped: Promise<CodeIndex> | undefined

/** The few common diagnoses that ship: they are found while the index of a release is not there yet. */
export function commonIndex(): Promise<CodeIndex> {
  shipped ??= buildCodeIndex(documentsOf({ entries: starterRelease.entries }))
  return shipped
}
