import { showCode } from '@/features/code-sets/contract/show-code'
import { organisms, sepsisByOrganism } from '../curated/sepsis-by-organism'
import { perCode } from '../per-release'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { titleOf } from '../titles'

const isUnspecified = perCode((code, release) =>
  /^sepsis, unspecified organism$/i.test(titleOf(code, release)),
)

/** Sepsis with a known organism is reported by the sepsis code that names it. */
export const cmb22: Rule = {
  id: 'CMB-22',
  group: 'CMB',
  severity: 'WARN',
  settings: allSettings,
  title: 'Sepsis of unspecified organism does not stand beside a code that names the organism',
  citation: 'ICD-10-CM Official Guidelines I.B.9 and I.C.1.b; code titles of A40 and A41',
  concerns: isUnspecified,
  besides: organisms.items,
  check: (facts, unspecified) => {
    const named = rowsOf(facts, organisms.items).flatMap((organism) => {
      const match = sepsisByOrganism.items.find((one) => one.organism(organism.code))
      return match && facts.release.find(match.sepsis) ? [{ organism, sepsis: match.sepsis }] : []
    })
    const [first] = named
    if (!first) return []
    const code = showCode(first.sepsis)
    return unspecified.map(({ row, shown }) => ({
      row,
      withRows: [first.organism.row],
      message: `${shown} names no organism, and ${first.organism.shown} does.`,
      fix: {
        text: `If ${first.organism.shown} caused the sepsis, report ${code} (${titleOf(first.sepsis, facts.release)}) in place of ${shown}.`,
        ...(named.length === 1 ? { change: { kind: 'replace' as const, row, code } } : {}),
      },
    }))
  },
}
