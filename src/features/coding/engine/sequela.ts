import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { among, seventhOf } from './code-ranges'
import { perCode } from './per-release'

const injuries = among('S00-T88')

/**
 * A code for a past illness or injury that follows the residual condition: an injury with 7th character S, or a
 * code whose “code first” note asks for the condition resulting from the sequela (B90-B94, E64, G09, O94).
 */
export const isSequela = perCode((code: string, release: ReleaseView): boolean => {
  if (seventhOf(code) === 'S') return injuries(code)
  return release
    .applyingNotes(code)
    .some(({ kind, text }) => kind === 'codeFirst' && /condition resulting from/i.test(text))
})
