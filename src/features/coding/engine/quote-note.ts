import type { CodeNote } from '@/features/code-sets/contract/code-notes'
import { showCode } from '@/features/code-sets/contract/show-code'
import type { QuotedNote } from './finding'

/** An official note as a finding carries it. */
export function quoteNote({ text, node, release }: CodeNote): QuotedNote {
  return { text, node: showCode(node), release }
}
