import type { CodeSystem } from '@/features/code-sets/contract/code-systems'
import { procedureForms } from '@/features/code-sets/contract/procedure-forms'
import type { SearchedSystem } from '@/features/code-sets/contract/search'
import type { ProcedureSystem } from '../contract/chart-codes'
import type { NewRow } from './draft'

/** Hospitals report ICD-10-PCS for inpatients; everybody else reports CPT and HCPCS. */
export function procedureSystemsOf(setting: string): CodeSystem[] {
  return setting === 'inpatient' ? ['ICD-10-PCS', 'HCPCS', 'CPT'] : ['CPT', 'HCPCS', 'ICD-10-PCS']
}

/** The system under which a code found in one stands on the chart. */
export function chartSystemOf(system: CodeSystem): ProcedureSystem {
  return system === 'ICD-10-PCS' ? 'ICD-10-PCS' : 'CPT/HCPCS'
}

/** The system of a code on the chart, by the form in which CPT and HCPCS are written. */
export function writtenSystemOf({ system, code }: Pick<NewRow, 'system' | 'code'>): CodeSystem {
  if (system === 'ICD-10-CM' || system === 'ICD-10-PCS') return system
  return procedureForms.HCPCS.test(code) ? 'HCPCS' : 'CPT'
}

/** The systems in which a code that stands on the chart may be found. */
export function codeSystemsOf(system: ProcedureSystem): CodeSystem[] {
  return system === 'ICD-10-PCS' ? [system] : ['HCPCS', 'CPT']
}

/** What is to be said of systems that cannot be searched; CPT does without a word, since its text never ships. */
export function unsearchedNote(systems: readonly SearchedSystem[]): string | undefined {
  const names = (state: SearchedSystem['state']) =>
    systems
      .filter((one) => one.state === state && one.system !== 'CPT')
      .map(({ system }) => system)
      .join(' and ')
  const [missing, preparing] = [names('missing'), names('preparing')]
  if (preparing !== '') return `${preparing}: the search is being prepared. Try again in a moment.`
  if (missing === '') return undefined
  return `The official files of ${missing} are not loaded: such codes are not found by words. Type them whole.`
}
