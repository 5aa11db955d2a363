import type { ServerContext } from '@/server/context'
import { encounterIdOf, patientIdOf } from '../demo/case-setup'
import { allCases } from '../demo/cases/all-cases'
import { demoSeed } from '../demo/demo-anchor'
import type { DemoCase } from '../demo/demo-case'
import { encounterKey } from './prepare-patient'

/** The practice cases by the source key that their charts have in the organization. */
export function practiceCasesByKey(ctx: Pick<ServerContext, 'env'>): ReadonlyMap<string, DemoCase> {
  return new Map(
    allCases.map((demoCase) => {
      const patientId = patientIdOf(demoCase.id, demoSeed)
      return [encounterKey(ctx, patientId, encounterIdOf(demoCase.id, demoSeed)), demoCase]
    }),
  )
}
