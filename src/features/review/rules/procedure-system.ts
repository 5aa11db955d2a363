import type { ProcedureSystem } from '@/features/coding/contract/chart-codes'
import { codeKey } from './code-family'

/** The system of a procedure code by its form: ICD-10-PCS has seven characters, CPT and HCPCS five. */
export function procedureSystem(code: string): ProcedureSystem {
  return codeKey(code).length === 7 ? 'ICD-10-PCS' : 'CPT/HCPCS'
}
