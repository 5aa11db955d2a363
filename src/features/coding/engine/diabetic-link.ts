import { showCode } from '@/features/code-sets/contract/show-code'
import type { Curated } from './curated'
import { diabetesCategories, type DiabeticLink } from './curated/diabetes'
import type { DiagnosisFact, Facts } from './facts'
import type { Change, Fix } from './finding'
import { rowNumbers, rowsOf } from './rows'
import type { Issue } from './rule'
import { saysUnrelated } from './says-unrelated'
import { codeWith, titleOf } from './titles'

const categories = new Set(diabetesCategories.items)

/** The category of diabetes of a code, without the stage of type 1 before there are symptoms. */
export function diabetesCategory(code: string): string | undefined {
  const category = code.slice(0, 3)
  return categories.has(category) && !code.startsWith('E10A') ? category : undefined
}

export function isDiabetes(code: string): boolean {
  return diabetesCategory(code) !== undefined
}

export function isUncomplicated(code: string, { release }: Facts): boolean {
  return titleOf(code, release).includes('without complications')
}

/** A check that conditions taken to be diabetic are reported by their combination code. */
export function checkDiabeticLinks(
  { items }: Curated<readonly DiabeticLink[]>,
  effect: RegExp,
): (facts: Facts) => readonly Issue[] {
  const denied = saysUnrelated({ cause: 'diabet|DM', effect })
  return (facts) => {
    const diabetes = rowsOf(facts, isDiabetes)
    if (diabetes.length === 0 || denied(facts)) return []
    // A condition is judged by the first link that names it.
    const linkOf = (code: string) => items.find(({ condition }) => condition(code))
    return items.flatMap((link) =>
      judgeLink({
        link,
        diabetes,
        facts,
        conditions: rowsOf(facts, (one) => linkOf(one) === link),
      }),
    )
  }
}

interface Judged {
  readonly link: DiabeticLink
  readonly facts: Facts
  readonly diabetes: readonly DiagnosisFact[]
  readonly conditions: readonly DiagnosisFact[]
}

function judgeLink({ link, facts, diabetes, conditions }: Judged): readonly Issue[] {
  const [condition] = conditions
  if (!condition) return []
  const saying = diabetes.find(({ code }) => titleOf(code, facts.release).includes(link.saidBy))
  if (saying) return link.keepsOwnCode ? [] : conditions.map((one) => repeated(one, saying))
  const subject = diabetes.find(({ code }) => isUncomplicated(code, facts)) ?? diabetes[0]
  const category = subject ? diabetesCategory(subject.code) : undefined
  const code = category && codeWith(category, [link.title], facts.release)
  if (!subject || code === undefined) return []
  const title = titleOf(code, facts.release)
  return [
    {
      row: subject.row,
      withRows: rowNumbers(conditions),
      message: `${subject.shown} stands beside ${condition.shown}, which is taken to be diabetic.`,
      fix: fixFor({ link, facts, subject, condition, code: showCode(code), title }),
      overridable: true,
    },
  ]
}

function repeated({ row, shown }: DiagnosisFact, saying: DiagnosisFact): Issue {
  return {
    row,
    withRows: [saying.row],
    message: `${shown} repeats what ${saying.shown} says.`,
    fix: { text: `Remove ${shown}.`, change: { kind: 'remove', row } },
    overridable: true,
  }
}

interface Fixed extends Omit<Judged, 'diabetes' | 'conditions'> {
  readonly subject: DiagnosisFact
  readonly condition: DiagnosisFact
  readonly code: string
  readonly title: string
}

function fixFor({ link, facts, subject, condition, code, title }: Fixed): Fix {
  const { text, change } = combine({ link, facts, subject, condition, code })
  const own = link.keepsOwnCode ? ` Keep ${condition.shown} after it.` : ''
  return { text: `${text} (${title}).${own}`, change }
}

/** The code without complications gives way; any other stays, and the combination code joins it. */
function combine({ link, facts, subject, condition, code }: Omit<Fixed, 'title'>): {
  readonly text: string
  readonly change: Change
} {
  if (isUncomplicated(subject.code, facts)) {
    const both = link.keepsOwnCode ? subject.shown : `${subject.shown} and ${condition.shown}`
    return {
      text: `In place of ${both} report ${code}`,
      change: { kind: 'replace', row: subject.row, code },
    }
  }
  return link.keepsOwnCode
    ? { text: `Add ${code}`, change: { kind: 'add', code } }
    : {
        text: `In place of ${condition.shown} report ${code}`,
        change: { kind: 'replace', row: condition.row, code },
      }
}
