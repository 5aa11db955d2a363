import { showCode } from '@/features/code-sets/contract/show-code'
import { diabeticHyperglycemia } from '../curated/diabetes'
import { diabetesCategory, isDiabetes, isUncomplicated } from '../diabetic-link'
import type { DiagnosisFact, Facts } from '../facts'
import type { Fix } from '../finding'
import { quoteExcludes1 } from '../notes-naming'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { codeWith, titleOf } from '../titles'

const [link] = diabeticHyperglycemia.items

/** Hyperglycemia of a diabetic is said by the diabetes code, not by a symptom code. */
export const cmb12: Rule = {
  id: 'CMB-12',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Diabetes with hyperglycemia is reported as E1x.65, never with R73.9',
  citation: `ICD-10-CM Official Guidelines I.A.15 and I.A.12.a; ${diabeticHyperglycemia.source}`,
  concerns: (code) => link?.condition(code) === true,
  check: (facts) => {
    const diabetes = rowsOf(facts, isDiabetes)
    const [first] = diabetes
    if (!first || !link) return []
    const saying = diabetes.find(({ code }) => titleOf(code, facts.release).includes(link.saidBy))
    const subject = diabetes.find(({ code }) => isUncomplicated(code, facts)) ?? first
    return rowsOf(facts, link.condition).map((symptom) => ({
      row: symptom.row,
      withRows: [(saying ?? subject).row],
      message: `${symptom.shown} is not reported beside ${(saying ?? subject).shown}: hyperglycemia is part of the diabetes code.`,
      fix: saying ? removal(symptom, saying) : combination(symptom, subject, facts),
      ...quoteExcludes1(symptom.code, subject.code, facts.release),
    }))
  },
}

function removal({ row, shown }: DiagnosisFact, saying: DiagnosisFact): Fix {
  return {
    text: `Remove ${shown}; ${saying.shown} says it.`,
    change: { kind: 'remove', row },
  }
}

function combination(symptom: DiagnosisFact, subject: DiagnosisFact, facts: Facts): Fix {
  const category = diabetesCategory(subject.code) ?? subject.code
  const code = link && codeWith(category, [link.title], facts.release)
  if (code === undefined) return { text: `Remove ${symptom.shown}.` }
  const replaced = isUncomplicated(subject.code, facts) ? subject : symptom
  const both = replaced === subject ? `${subject.shown} and ${symptom.shown}` : symptom.shown
  return {
    text: `In place of ${both} report ${showCode(code)} (${titleOf(code, facts.release)}).`,
    change: { kind: 'replace', row: replaced.row, code: showCode(code) },
  }
}
