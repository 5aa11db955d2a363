import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { showCode } from '@/features/code-sets/contract/show-code'
import type { SubmittedCode } from '../contract/chart-codes'
import type { CodeRow } from '../contract/code-row'

/** The codes as the auditor will read them, with the titles of today's release. */
export function submittedCodes(codes: readonly CodeRow[], release: ReleaseView): SubmittedCode[] {
  const flagged = codes.some(({ principal }) => principal)
  return codes.map((row) => ({
    kind: row.kind,
    position: row.position,
    system: row.system,
    code: row.kind === 'diagnosis' ? showCode(row.code) : row.code,
    title: row.kind === 'diagnosis' ? (release.find(row.code)?.title ?? null) : null,
    principal: flagged ? row.principal : row.kind === 'diagnosis' && row.position === 1,
    poa: row.poa,
    modifiers: row.modifiers,
    rationale: row.rationale,
    evidence: row.evidence,
  }))
}
