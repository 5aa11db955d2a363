import type { ProcedureSystem } from '../contract/chart-codes'

export interface ParsedProcedure {
  readonly system: ProcedureSystem
  readonly code: string
  readonly modifiers: readonly string[]
}

const cpt = /^([0-9]{5}|[0-9]{4}[FTUMA])$/
const hcpcs = /^[A-V][0-9]{4}$/
// Digits and letters without I and O, as the ICD-10-PCS tables use them.
const pcs = /^[0-9A-HJ-NP-Z]{7}$/
const modifier = /^[0-9A-Z]{2}$/
const mostModifiers = 4

/** Reads a procedure as a coder types it, `99213-25`, `J1885` or `0DTJ4ZZ`; says what is wrong with it otherwise. */
export function parseProcedure(entered: string): ParsedProcedure | { readonly problem: string } {
  const [code = '', ...modifiers] = entered
    .toUpperCase()
    .split(/[\s,-]+/)
    .filter(Boolean)
  if (pcs.test(code)) {
    return modifiers.length === 0
      ? { system: 'ICD-10-PCS', code, modifiers }
      : { problem: 'An ICD-10-PCS code has no modifiers.' }
  }
  if (!cpt.test(code) && !hcpcs.test(code)) {
    return {
      problem:
        'Enter a CPT code (5 characters), a HCPCS code (a letter and 4 digits) or an ICD-10-PCS code (7 characters).',
    }
  }
  if (modifiers.length > mostModifiers) return { problem: 'A code has at most 4 modifiers.' }
  const odd = modifiers.find((one) => !modifier.test(one))
  return odd === undefined
    ? { system: 'CPT/HCPCS', code, modifiers }
    : { problem: `${odd} is not a modifier: a modifier has two characters.` }
}
