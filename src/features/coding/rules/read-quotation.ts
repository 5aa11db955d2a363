import { isLaboratoryResult } from '@/features/charts/contract/quotable-parts'
import type { EvidenceSpan } from '../contract/chart-codes'
import type { Evidence } from '../engine/coded-record'

/**
 * A passage that the coder quotes, as the engine takes it. It asserts what its own first words say where
 * the guidelines name those words, and nothing otherwise: quoting a passage makes no diagnosis certain.
 * Whose words they are is known of laboratory results alone.
 */
export function readQuotation({ documentId, quote }: EvidenceSpan): Evidence {
  const assertion = assertionOf(quote)
  return {
    text: quote,
    ...(assertion === undefined ? {} : { assertion }),
    ...(isLaboratoryResult(documentId) ? { source: 'laboratory' } : {}),
  }
}

const listMark = /^[\s\d.)*•–-]+/
const furtherStatement = /[.;\n]\s*\S/

// ICD-10-CM Official Guidelines II.H and IV.H name these words.
const uncertain =
  /^(?:probabl[ey]|suspected|likely|questionable|possibl[ey]|rule out|r\/o|compatible with|consistent with|working diagnosis)\b/i

// What is denied or of the family is not a condition of the patient: III.A, IV.J.
const negated =
  /^(?:denies|denied|negative for|no (?:evidence|signs?|history|indication) of|ruled out)\b|\bruled out\.?$/i
const ofFamily = /^(?:positive )?family (?:medical )?(?:history|hx) of\b/i

/** Of a passage that makes one statement: several may each say something else. */
function assertionOf(quote: string): Evidence['assertion'] {
  const statement = quote.replace(listMark, '').trim()
  if (furtherStatement.test(statement)) return undefined
  if (uncertain.test(statement)) return 'uncertain'
  if (negated.test(statement)) return 'negated'
  return ofFamily.test(statement) ? 'family-history' : undefined
}
