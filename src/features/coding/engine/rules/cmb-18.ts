import { showCode } from '@/features/code-sets/contract/show-code'
import { among } from '../code-ranges'
import type { DiagnosisFact, Facts } from '../facts'
import type { Fix } from '../finding'
import { quoteExcludes1 } from '../notes-naming'
import { rowsOf } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'
import { codeTitled, codeWith, titleOf } from '../titles'

const stones = among('K80')
const inflammation = among('K81')
const free = /without (?:cholangitis or )?cholecystitis/

/** Gallstones with cholecystitis are one code, and so are acute and chronic cholecystitis. */
export const cmb18: Rule = {
  id: 'CMB-18',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'Cholelithiasis with cholecystitis is one code of K80; acute with chronic cholecystitis is K81.2',
  citation: 'ICD-10-CM Official Guidelines I.B.9; Excludes1 at K81',
  concerns: inflammation,
  check: (facts) => {
    const inflamed = rowsOf(facts, inflammation)
    const withStones = rowsOf(facts, stones)
    const [stone] = withStones
    return stone
      ? inflamed.map((one) => besideStones(one, stone, facts))
      : bothForms(inflamed, facts)
  },
}

function besideStones(inflamed: DiagnosisFact, stone: DiagnosisFact, facts: Facts): Issue {
  return {
    row: inflamed.row,
    withRows: [stone.row],
    message: `${inflamed.shown} is not reported beside ${stone.shown}: gallstones with cholecystitis are one code.`,
    fix: fixFor(inflamed, stone, facts),
    overridable: true,
    ...quoteExcludes1(inflamed.code, stone.code, facts.release),
  }
}

function fixFor(inflamed: DiagnosisFact, stone: DiagnosisFact, facts: Facts): Fix {
  const title = titleOf(stone.code, facts.release)
  if (/with .*cholecystitis/.test(title.replace(free, ''))) {
    return {
      text: `Remove ${inflamed.shown}; if ${stone.shown} names another form of cholecystitis, correct that code.`,
      change: { kind: 'remove', row: inflamed.row },
    }
  }
  const code = wordsFor(inflamed, facts)
    .map((words) => codeTitled('K80', title.replace(free, words), facts.release))
    .find((one) => one !== undefined)
  return code === undefined
    ? {
        text: `Report the code of K80 that names the stones and the cholecystitis, and no code of K81.`,
      }
    : {
        text: `In place of ${stone.shown} and ${inflamed.shown} report ${showCode(code)} (${titleOf(code, facts.release)}).`,
        change: { kind: 'replace', row: stone.row, code: showCode(code) },
      }
}

/** How the titles of K80 word the form of cholecystitis that a code of K81 names. */
function wordsFor({ code }: DiagnosisFact, { release }: Facts): readonly string[] {
  const title = titleOf(code, release)
  if (title.includes('unspecified'))
    return ['with other cholecystitis', 'with cholecystitis, unspecified,']
  if (title.includes('with chronic')) return ['with acute and chronic cholecystitis']
  return [`with ${title.toLowerCase()}`]
}

function bothForms(inflamed: readonly DiagnosisFact[], facts: Facts): readonly Issue[] {
  const [first, ...others] = inflamed
  const both = codeWith('K81', ['cute', 'chronic'], facts.release)
  if (!first || both === undefined) return []
  const code = showCode(both)
  return others.map(({ row, shown }) => ({
    row,
    withRows: [first.row],
    message: `${first.shown} and ${shown} are one code: ${code}.`,
    fix:
      first.code === both
        ? { text: `Remove ${shown}.`, change: { kind: 'remove' as const, row } }
        : {
            text: `In place of ${first.shown} and ${shown} report ${code} (${titleOf(both, facts.release)}).`,
            change: { kind: 'replace' as const, row: first.row, code },
          },
  }))
}
