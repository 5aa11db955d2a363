import { showCode } from '@/features/code-sets/contract/show-code'
import { among } from '../code-ranges'
import { anginaInTitles } from '../curated/angina'
import type { DiagnosisFact, Facts } from '../facts'
import type { Fix } from '../finding'
import { quoteExcludes1 } from '../notes-naming'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { codeTitled, titleOf } from '../titles'

const angina = among('I20')
const atherosclerosis = among('I25.1', 'I25.7', 'I25.81')
const withoutAngina = 'without angina pectoris'

/** Angina of a patient with coronary atherosclerosis is part of the code for the atherosclerosis. */
export const cmb17: Rule = {
  id: 'CMB-17',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Coronary atherosclerosis with angina is one code of I25; I20.- is not reported beside it',
  citation: 'ICD-10-CM Official Guidelines I.C.9.b; Excludes1 at I20',
  concerns: angina,
  check: (facts) => {
    const vessels = rowsOf(facts, atherosclerosis)
    const vessel = vessels.find((one) => saysAngina(one, facts)) ?? vessels[0]
    if (!vessel) return []
    return rowsOf(facts, angina).map((chest) => ({
      row: chest.row,
      withRows: [vessel.row],
      message: `${chest.shown} is not reported beside ${vessel.shown}: angina is part of the code for the atherosclerosis.`,
      fix: fixFor(chest, vessel, facts),
      overridable: true,
      ...quoteExcludes1(chest.code, vessel.code, facts.release),
    }))
  },
}

function saysAngina({ code }: DiagnosisFact, { release }: Facts): boolean {
  return !titleOf(code, release).endsWith(withoutAngina)
}

function fixFor(chest: DiagnosisFact, vessel: DiagnosisFact, facts: Facts): Fix {
  if (saysAngina(vessel, facts)) {
    return {
      text: `Remove ${chest.shown}; if it is another kind of angina than ${vessel.shown} names, correct that code.`,
      change: { kind: 'remove', row: chest.row },
    }
  }
  const code = combined(chest, vessel, facts)
  if (code === undefined) {
    return {
      text: `Report the code of I25.7- for the vessel with angina in place of ${vessel.shown} and ${chest.shown}.`,
    }
  }
  return {
    text: `In place of ${vessel.shown} and ${chest.shown} report ${showCode(code)} (${titleOf(code, facts.release)}).`,
    change: { kind: 'replace', row: vessel.row, code: showCode(code) },
  }
}

/** The code of the same vessel whose title has the angina in the place of its absence. */
function combined(chest: DiagnosisFact, vessel: DiagnosisFact, facts: Facts): string | undefined {
  const { release } = facts
  const kind = anginaInTitles.items.find(({ alone }) =>
    titleOf(chest.code, release).includes(alone),
  )
  if (!kind) return undefined
  const title = titleOf(vessel.code, release).replace(withoutAngina, kind.with)
  return codeTitled(vessel.code.slice(0, 3), title, release)
}
