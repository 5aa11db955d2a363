import { allInvariants } from './invariants/all-invariants'
import type { Invariant, Violation } from './invariants/invariant'
import { readRepository } from './repository-files'

const files = readRepository()
const broken = allInvariants.filter((invariant) => reportInvariant(invariant) > 0)

console.log(
  broken.length === 0
    ? `All ${allInvariants.length} invariants hold over ${files.size} files.`
    : `${broken.length} of ${allInvariants.length} invariants are broken.`,
)
process.exitCode = broken.length === 0 ? 0 : 1

function reportInvariant({ id, title, check }: Invariant): number {
  const violations = check(files)
  console.log(
    `${violations.length === 0 ? 'ok    ' : 'broken'} ${String(id).padStart(2)}  ${title}`,
  )
  for (const violation of violations)
    console.log(`           ${place(violation)}: ${violation.message}`)
  return violations.length
}

function place({ file, line }: Violation): string {
  return line === undefined ? file : `${file}:${line}`
}
