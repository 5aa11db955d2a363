import { codeFirstPairs, hasCodeFirst } from '../code-first'
import type { DiagnosisFact, Facts } from '../facts'
import { isManifestation } from '../manifestations'
import { quoteNote } from '../quote-note'
import { allSettings, type Issue, type Rule } from '../rule'

/**
 * A manifestation stands with its etiology. Where the note names codes, one of them is there; the words
 * “such as” leave room for others, so a rationale may override there. Where it names none, some disease is there.
 */
export const seq04: Rule = {
  id: 'SEQ-04',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A manifestation stands with the disease that it is a manifestation of',
  citation: 'ICD-10-CM Official Guidelines I.A.13',
  concerns: isManifestation,
  check: (facts, concerned) =>
    concerned
      .filter((manifestation) => !hasEtiology(manifestation, facts))
      .map((manifestation) => issueOf(manifestation, facts)),
}

function hasEtiology(manifestation: DiagnosisFact, facts: Facts): boolean {
  if (hasCodeFirst(manifestation.code, facts.release)) {
    return codeFirstPairs(facts).some(({ holder }) => holder === manifestation)
  }
  return facts.diagnoses.some((row) => isDisease(row.code) && !isManifestation(row, facts.release))
}

/** No symptom, external cause, circumstance or organism is the etiology of a manifestation. */
function isDisease(code: string): boolean {
  return !/^(R|[V-Z]|B9[5-7])/.test(code)
}

function issueOf({ row, code, shown }: DiagnosisFact, { release }: Facts): Issue {
  const note = release.applyingNotes(code).find(({ kind }) => kind === 'codeFirst')
  return {
    row,
    message: `${shown} is a manifestation, and the disease behind it is not on the record${note ? `: code first “${note.text}”` : ''}.`,
    fix: { text: `Add the documented disease that ${shown} is due to, before it.` },
    // “Such as” leaves room for a disease that the note does not name.
    ...(note && /\bsuch as\b/i.test(note.text) ? { overridable: true } : {}),
    ...(note ? { note: quoteNote(note) } : {}),
  }
}
