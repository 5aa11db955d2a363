import type { CodeEntry, ReleaseView } from '@/features/code-sets/contract/release-view'
import { showCode } from '@/features/code-sets/contract/show-code'

const most = 12

/** The codes directly below a header as a coder reads them, headers with a dash: `E11.0-, E11.8, E11.9`. */
export function listCodesBelow(header: CodeEntry, release: ReleaseView): string {
  const below = release.children(header.code)
  const names = below.slice(0, most).map(shownWithDash)
  return below.length > most
    ? `${names.join(', ')} and ${below.length - most} more`
    : names.join(', ')
}

function shownWithDash({ code, billable }: CodeEntry): string {
  return billable ? showCode(code) : headerName(code)
}

/** A header in the notation of the official files: `E11.-`, `E11.2-`. */
export function headerName(code: string): string {
  return code.length <= 3 ? `${code}.-` : `${showCode(code)}-`
}
