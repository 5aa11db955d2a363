import { codeFirstPairs } from '../code-first'
import type { DiagnosisFact, Facts } from '../facts'
import type { Fix } from '../finding'
import { isManifestation } from '../manifestations'
import { mayComeFirst } from '../may-come-first'
import { quoteNote } from '../quote-note'
import { shownList } from '../rows'
import { allSettings, type Rule } from '../rule'
import { putFirst } from '../sequence'

/** A manifestation is never the principal or first-listed diagnosis. */
export const seq02: Rule = {
  id: 'SEQ-02',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A manifestation is never principal or first-listed',
  citation: 'ICD-10-CM Official Guidelines I.A.13; MCE edit 6',
  concernsPrincipal: isManifestation,
  covers: ['SEQ-03', 'SEQ-05'],
  check: (facts) => {
    const { principal, release } = facts
    if (!principal || !isManifestation(principal.code, release)) return []
    const pairs = codeFirstPairs(facts).filter(({ holder }) => holder === principal)
    const [pair] = pairs
    return [
      {
        row: principal.row,
        message: `${principal.shown} is a manifestation and cannot come first.`,
        fix: fixFor(
          pairs.map(({ first }) => first),
          facts,
        ),
        ...(pair ? { note: quoteNote(pair.note) } : {}),
      },
    ]
  },
}

function fixFor(etiologies: readonly DiagnosisFact[], facts: Facts): Fix {
  const [only, ...others] = etiologies
  if (!only) return { text: 'Add the disease that it is a manifestation of, and put that first.' }
  const text = `Put its cause first: ${shownList(etiologies)}.`
  return others.length > 0 || !mayComeFirst(only.code, facts.release)
    ? { text }
    : { text, change: putFirst(only, facts) }
}
