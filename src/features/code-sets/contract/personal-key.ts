import { type CodeSystem, codeSystems } from './code-systems'
import { normaliseCode } from './normalise-code'
import { procedureForms } from './procedure-forms'

/** A code as a person's own codes are kept: one of ICD-10-CM undotted, any other after the name of its system. */
export type PersonalKey = string

export interface OwnCode {
  readonly system: CodeSystem
  /** Undotted. */
  readonly code: string
}

/** What was entered as a code of the system; undefined where it cannot be one. */
export function readOwnCode(system: CodeSystem, entered: string): OwnCode | undefined {
  if (system === 'ICD-10-CM') {
    const { code, wellFormed } = normaliseCode(entered)
    return wellFormed ? { system, code } : undefined
  }
  const code = entered.trim().toUpperCase()
  return procedureForms[system].test(code) ? { system, code } : undefined
}

/** The same letters may be a diagnosis and a HCPCS code (M1009), so the system is part of the key. */
export function personalKeyOf({ system, code }: OwnCode): PersonalKey {
  return system === 'ICD-10-CM' ? code : `${system} ${code}`
}

/** The code that a key stands for. */
export function readPersonalKey(key: PersonalKey): OwnCode {
  const [named, code] = key.split(' ')
  const system = codeSystems.find((one) => one === named)
  return system === undefined || code === undefined
    ? { system: 'ICD-10-CM', code: key }
    : { system, code }
}
