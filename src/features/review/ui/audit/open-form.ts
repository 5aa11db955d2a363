import type { CodeKind } from '../../contract/findings'

/** Which finding form is open, and on what; at most one at a time. */
export type OpenForm =
  | { readonly mode: 'change' | 'remove' | 'describe'; readonly rowKey: string }
  | { readonly mode: 'add'; readonly codeKind: CodeKind }
  | { readonly mode: 'chart' }
  | { readonly mode: 'edit'; readonly findingId: string }

/** Names a form: the same form on the same row has the same name. */
export function nameOfForm(form: OpenForm): string {
  return Object.values(form).join(' ')
}
