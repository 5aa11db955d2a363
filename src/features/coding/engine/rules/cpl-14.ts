import { showCode } from '@/features/code-sets/contract/show-code'
import { additionalCodeNote } from '../additional-codes'
import { among } from '../code-ranges'
import { organisms, resistances, type DocumentedAgent } from '../curated/organisms'
import type { DiagnosisFact, Facts } from '../facts'
import { perCode } from '../per-release'
import { quoteNote } from '../quote-note'
import { hasCode } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'
import { titleOf } from '../titles'

const agents = among('B95-B97')
const resistance = among('Z16')
const someAgents = ['B9562', 'B9620', 'B9789']
const noGrowth = /\bno (?:growth|organism)|\bnegative for\b/i

/** An infection whose organism or resistance the note names has the code for it. */
export const cpl14: Rule = {
  id: 'CPL-14',
  group: 'CPL',
  severity: 'WARN',
  settings: allSettings,
  title: 'An infection has the code for its documented organism, and for its documented resistance',
  citation:
    'ICD-10-CM Official Guidelines I.C.1.b and I.C.1.c; use additional code at the infection',
  concerns: (code, release) => takesOrganism(code, release),
  check: (facts, [infection]) => {
    if (!infection || facts.documentation === '' || noGrowth.test(facts.documentation)) return []
    return [
      ...missing(infection, facts, { list: organisms.items, present: agents, what: 'organism' }),
      ...missing(infection, facts, {
        list: resistances.items,
        present: resistance,
        what: 'resistance',
      }),
    ]
  },
}

/** An infection that asks for the organism in addition, and does not name it itself. */
const takesOrganism = perCode(
  (code, release) =>
    !agents(code) &&
    someAgents.some((agent) => additionalCodeNote(code, agent, release) !== undefined),
)

interface Sought {
  readonly list: readonly DocumentedAgent[]
  readonly present: (code: string) => boolean
  readonly what: string
}

function missing(
  infection: DiagnosisFact,
  facts: Facts,
  { list, present, what }: Sought,
): readonly Issue[] {
  const named = list.filter(({ words }) => words.test(facts.documentation))
  if (named.length === 0 || hasCode(facts, present)) return []
  const known = named.filter(({ code }) => facts.release.find(code)?.billable)
  return known.map(({ code }) => {
    const note = additionalCodeNote(infection.code, code, facts.release)
    const shown = showCode(code)
    return {
      row: infection.row,
      message: `The note names the ${what}, and ${shown} is missing beside ${infection.shown}.`,
      fix: {
        text: `Add ${shown} (${titleOf(code, facts.release)}) if the provider documents it as the cause.`,
        ...(known.length === 1 ? { change: { kind: 'add' as const, code: shown } } : {}),
      },
      ...(note ? { note: quoteNote(note) } : {}),
    }
  })
}
