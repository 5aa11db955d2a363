import { encounterIdOf } from './case-setup'
import { allCases } from './cases/all-cases'
import type { DemoCase } from './demo-case'

/** The case behind an imported encounter, or undefined when the chart is no practice chart. */
export function caseOfEncounter(encounterId: string, seed: string): DemoCase | undefined {
  return allCases.find(({ id }) => encounterIdOf(id, seed) === encounterId)
}
