import type { CodeEntry } from '../contract/release-view'
import type { CodeNode } from '../contract/search'
import { showCode } from '../contract/show-code'

/** A node of a release as a person reads it. */
export function codeNode({ code, title, billable, kind }: CodeEntry): CodeNode {
  return { code: kind === 'code' ? showCode(code) : code, title, billable, kind }
}
