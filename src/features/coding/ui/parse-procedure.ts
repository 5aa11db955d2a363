import { procedureForms } from '@/features/code-sets/contract/procedure-forms'
import type { ProcedureSystem } from '../contract/chart-codes'

export interface ParsedProcedure {
  readonly system: ProcedureSystem
  readonly code: string
  readonly modifiers: readonly string[]
}

const modifier = /^[0-9A-Z]{2}$/
const mostModifiers = 4

/** Reads a procedure as a coder types it, `99213-25`, `J1885` or `0DTJ4ZZ`; says what is wrong with it otherwise. */
export function parseProcedure(entered: string): ParsedProcedure | { readonly problem: string } {
  const [code = '', ...modifiers] = entered
    .toUpperCase()
    .split(/[\s,-]+/)
    .filter(Boolean)
  if (procedureForms['ICD-10-PCS'].test(code)) {
    return modifiers.length === 0
      ? { system: 'ICD-10-PCS', code, modifiers }
      : { problem: 'An ICD-10-PCS code has no modifiers.' }
  }
  if (!procedureForms.CPT.test(code) && !procedureForms.HCPCS.test(code)) {
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
