import { Tag } from '@/ui/tag'
import type { NodeChange } from '../contract/browse'

const changeWords: Readonly<Record<NodeChange, string>> = {
  new: 'New in this release',
  revised: 'Revised in this release',
  deleted: 'Deleted in this release',
}

/** What the release did to a code; nothing where it did nothing. */
export function ChangeTag({ change }: { readonly change: NodeChange | null }) {
  return change ? <Tag tone="information">{changeWords[change]}</Tag> : null
}
