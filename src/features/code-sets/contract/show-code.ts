/** A stored ICD-10-CM code as a person reads it: `E119` becomes `E11.9`; sections and chapters stay. */
export function showCode(code: string): string {
  return code.length <= 3 || code.includes('-') || code.includes('.')
    ? code
    : `${code.slice(0, 3)}.${code.slice(3)}`
}
