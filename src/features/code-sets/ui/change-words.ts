import type { NodeChange } from '../contract/browse'

/** What a release did to a code, in words. */
export const changeWords: Readonly<Record<NodeChange, string>> = {
  new: 'New in this release',
  revised: 'Revised in this release',
  deleted: 'Deleted in this release',
}
