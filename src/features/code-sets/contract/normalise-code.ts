/** An ICD-10-CM code as entered, brought into the one form in which it is shown. */
export interface NormalisedCode {
  /** Dotted and upper case: `E11.9`. Equal to the trimmed entry when it cannot be a code. */
  readonly shown: string
  /** Undotted, as it is stored and looked up: `E119`. */
  readonly code: string
  readonly wellFormed: boolean
}

// I.A.2 of the Official Guidelines: three characters, then up to four after a dot. The second is a
// digit but for QA0 (genetic disorders), which FY2026 added.
const wellFormedCode = /^(?:[A-Z][0-9][0-9A-Z]|QA[0-9])(\.[0-9A-Z]{1,4})?$/

/** The code that was meant by an entry without dot or in lower case; a misplaced dot is not mended. */
export function normaliseCode(entered: string): NormalisedCode {
  const shown = withDot(entered.trim().toUpperCase())
  return { shown, code: shown.replace('.', ''), wellFormed: wellFormedCode.test(shown) }
}

function withDot(code: string): string {
  return code.includes('.') || code.length <= 3 ? code : `${code.slice(0, 3)}.${code.slice(3)}`
}
