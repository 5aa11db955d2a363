import type { Concept } from '../../contract/chart-payload'

/** The form a code takes in each system that sources use; systems not listed are not judged. */
const forms: Readonly<Record<string, RegExp>> = {
  'http://snomed.info/sct': /^\d{6,18}$/,
  'http://loinc.org': /^(\d{1,7}-\d|L[AP]\d+-\d)$/,
  'http://www.nlm.nih.gov/research/umls/rxnorm': /^\d{1,9}$/,
  'http://hl7.org/fhir/sid/cvx': /^\d{1,3}$/,
  'http://hl7.org/fhir/sid/icd-10-cm': /^[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?$/,
}

/** Whether a concept holds a code that cannot be one of its system; it is kept all the same. */
export function isOddCode(concept: Concept): boolean {
  return concept.codes.some(({ system, code }) => {
    const form = system === undefined ? undefined : forms[system]
    return form !== undefined && !form.test(code)
  })
}
