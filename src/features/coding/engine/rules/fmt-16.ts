import type { CodeEntry } from '@/features/code-sets/contract/release-view'
import { showCode } from '@/features/code-sets/contract/show-code'
import { documentedPassages, wordsIn, type DocumentedPassage } from '../documented-words'
import type { DiagnosisFact, Facts } from '../facts'
import { perCategory } from '../note-index'
import { perCode } from '../per-release'
import { inWords } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'
import { billableBelow, titleOf } from '../titles'

const fillers = new Set(['of', 'the', 'and', 'or', 'in', 'a', 'an', 'to', 'by', 'due', 'with'])
const vague = /\b(?:unspecified|other|NOS|not elsewhere classified)\b/i

const isUnspecified = perCode(
  (code, release): boolean =>
    release.isListed('mceUnspecified', code) || /\bunspecified\b/i.test(titleOf(code, release)),
)

/** An unspecified code does not stand where the note supports a more specific one of its category. */
export const fmt16: Rule = {
  id: 'FMT-16',
  group: 'FMT',
  severity: 'WARN',
  settings: allSettings,
  title: 'An unspecified code does not stand where the note gives the detail of a specific one',
  citation: 'ICD-10-CM Official Guidelines I.A.9.b; I.B.18',
  concerns: isUnspecified,
  check: (facts, concerned) =>
    concerned.flatMap((row) => issueOf(row, documentedSiblings(row, facts))),
}

function issueOf({ row, shown }: DiagnosisFact, siblings: readonly CodeEntry[]): Issue[] {
  const [only, ...others] = siblings
  if (!only) return []
  const named = siblings.map(({ code, title }) => `${showCode(code)} (${title})`)
  const text = `Report ${inWords(named).replace(' and ', ' or ')} if the documentation supports it.`
  return [
    {
      row,
      message: `${shown} is unspecified, and the note gives more detail.`,
      fix:
        others.length > 0
          ? { text }
          : { text, change: { kind: 'replace', row, code: showCode(only.code) } },
    },
  ]
}

/** The words of the title of the category, which no code of it needs to repeat. */
const baseWords = perCategory((category, release) => titleWords(titleOf(category, release)))

interface SpecificCode {
  readonly entry: CodeEntry
  /** What its title says beyond the title of the category. */
  readonly detail: readonly string[]
}

/** The codes of the category, each with the words that tell it from the others; vague ones are none. */
const specificCodes = perCategory((category, release): readonly SpecificCode[] => {
  const base = new Set(titleWords(titleOf(category, release)))
  return billableBelow(category, release)
    .filter(({ title }) => !vague.test(title))
    .map((entry) => ({
      entry,
      detail: titleWords(entry.title).filter((word) => !base.has(word)),
    }))
    .filter(({ detail }) => detail.length > 0)
})

/** The codes of the category of which one passage says every word, and most words of all. */
function documentedSiblings(row: DiagnosisFact, facts: Facts): readonly CodeEntry[] {
  const base = baseWords(row, facts.release)
  const speaking = documentedPassages(row, facts).filter((passage) => speaksOf(passage, base))
  if (speaking.length === 0) return []
  const supported = specificCodes(row, facts.release).filter(({ detail }) =>
    speaking.some(({ words }) => detail.every((word) => words.has(word))),
  )
  const most = Math.max(0, ...supported.map(({ detail }) => detail.length))
  return supported.filter(({ detail }) => detail.length === most).map(({ entry }) => entry)
}

function speaksOf({ isQuoted, words }: DocumentedPassage, base: readonly string[]): boolean {
  return isQuoted || base.every((word) => words.has(word))
}

/** What stands in brackets may be absent from the note. */
function titleWords(title: string): readonly string[] {
  return wordsIn(title.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')).filter(
    (word) => !fillers.has(word),
  )
}
