import { describe, expect, it } from 'vitest'
import { normaliseCode } from '@/features/code-sets/contract/normalise-code'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { showCode } from '@/features/code-sets/contract/show-code'
import { engineCases, isJudgedBy, judgeBy, type EngineCase } from '@/testing/engine-cases'
import { engineWorlds } from '@/testing/engine-worlds'
import { catalogue } from './catalogue'

const mostSiblings = 6
const severityOf = new Map(catalogue.map(({ id, severity }) => [id, severity]))

/** Rules that a sibling leaves by the very nature of what they are about. */
const aboutOneCode: Readonly<Record<string, string>> = {
  'CMB-23': 'The combination code names MRSA; its siblings name other organisms.',
  'CPL-15': 'The query is about the unspecified code; its siblings are the specific ones.',
  'EXC-01': 'The note stands at one code and names one code.',
  'SEQ-12': 'The siblings of an adverse effect are poisonings by the same drug.',
  'SEQ-28': 'One pneumonia is due to COVID-19; its siblings are due to other viruses.',
}

/** The billable codes beside a code: those of the same header, with the same 7th character if it has one. */
function siblingsOf(code: string, release: ReleaseView): readonly string[] {
  const header = release.parent(code)
  if (!header || header.kind !== 'code') return []
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

/** The case with one of its codes swapped for a sibling. */
function swapped(one: EngineCase, release: ReleaseView): EngineCase[] {
  return one.diagnoses.flatMap((diagnosis, at) => {
    const { code, wellFormed } = normaliseCode(diagnosis.code)
    if (!wellFormed || !release.find(code)?.billable) return []
    return siblingsOf(code, release).map((sibling) => ({
      ...one,
      diagnoses: one.diagnoses.with(at, { ...diagnosis, code: showCode(sibling) }),
    }))
  })
}

function isFound(one: EngineCase, releases: readonly ReleaseView[]): boolean {
  return judgeBy(releases, one).some(
    ({ rule, severity }) => rule === one.rule && severity === severityOf.get(rule),
  )
}

describe.each(engineWorlds.map((world) => [world.name, world] as const))(
  'by %s',
  (_name, world) => {
    const release = world.releases.at(-1)
    const invalid = engineCases.filter(
      (one) =>
        one.verdict === 'INVALID' &&
        severityOf.has(one.rule) &&
        one.needsRelease !== true &&
        isJudgedBy(one, world.releases),
    )

    it('each rule finds in a sibling of the code of a case what it finds in the case', () => {
      const rules = new Map<string, { tried: number; same: number }>()
      for (const one of release ? invalid : []) {
        const tally = rules.get(one.rule) ?? { tried: 0, same: 0 }
        for (const sibling of release ? swapped(one, release) : []) {
          tally.tried += 1
          if (isFound(sibling, world.releases)) tally.same += 1
        }
        rules.set(one.rule, tally)
      }
      // A rule that held only for the codes of its cases would find none of their siblings.
      const literal = [...rules].filter(([, { tried, same }]) => tried > 3 && same === 0)
      expect(literal.map(([rule]) => rule).filter((rule) => !(rule in aboutOneCode))).toEqual([])
      const all = [...rules.values()]
      const same = all.reduce((sum, one) => sum + one.same, 0)
      const tried = all.reduce((sum, one) => sum + one.tried, 0)
      expect(same / tried).toBeGreaterThan(0.5)
    })
  },
)
