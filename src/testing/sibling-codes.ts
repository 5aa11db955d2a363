import { normaliseCode } from '@/features/code-sets/contract/normalise-code'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { showCode } from '@/features/code-sets/contract/show-code'
import type { CodedRecord } from '@/features/coding/engine/coded-record'

const mostSiblings = 6

/** Each record that comes of swapping one code for a sibling of it in the tree. */
export function withSiblings<One extends CodedRecord>(one: One, release: ReleaseView): One[] {
  return one.diagnoses.flatMap((diagnosis, at) =>
    siblingsOf(diagnosis.code, release).map((sibling) => ({
      ...one,
      diagnoses: one.diagnoses.with(at, { ...diagnosis, code: showCode(sibling) }),
    })),
  )
}

/** The billable codes beside one: those of the same header, with the same 7th character if it has one. */
function siblingsOf(entered: string, release: ReleaseView): readonly string[] {
  const { code, wellFormed } = normaliseCode(entered)
  const header = wellFormed && release.find(code)?.billable ? release.parent(code) : undefined
  if (header?.kind !== 'code') return []
  const beside =
    code.length === 7
      ? release
          .children(release.parent(header.code)?.code ?? '')
          .flatMap((one) => release.children(one.code))
          .filter((one) => one.code.endsWith(code.slice(6)))
      : release.children(header.code)
  return beside
    .filter((one) => one.billable && one.code !== code)
    .slice(0, mostSiblings)
    .map((one) => one.code)
}

/** Why no code of a record has a sibling that could be put in its place. */
export function whyNoSiblings({ diagnoses }: CodedRecord, release: ReleaseView): string {
  const codes = diagnoses.map(({ code }) => normaliseCode(code))
  if (codes.length === 0) return 'it has no diagnosis'
  return codes.some(({ code, wellFormed }) => wellFormed && release.find(code)?.billable)
    ? 'its codes stand alone below their headers'
    : 'none of its codes may be reported'
}
