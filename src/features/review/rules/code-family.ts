/** A code without its dot and in upper case: the form in which codes are compared. */
export function codeKey(code: string): string {
  return code.trim().toUpperCase().replaceAll('.', '')
}

/** Whether two codes stand in one family: the same first three characters (ICD-10 category). */
export function sameFamily(one: string, other: string): boolean {
  return codeKey(one).slice(0, 3) === codeKey(other).slice(0, 3)
}

/** How many characters two codes share from the start. */
export function sharedPrefix(one: string, other: string): number {
  const [first, second] = [codeKey(one), codeKey(other)]
  let length = 0
  while (length < first.length && first[length] === second[length]) length += 1
  return length
}
