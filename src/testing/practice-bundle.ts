import { bundleOf } from '@/features/charts/demo/bundle-of'
import { allCases } from '@/features/charts/demo/cases/all-cases'
import { demoAnchorDay, demoSeed } from '@/features/charts/demo/demo-anchor'
import type { DemoCase } from '@/features/charts/demo/demo-case'

/** A practice encounter as the demo imports it, and the case with its answer key. */
export function practiceBundle(caseId: string): {
  readonly demoCase: DemoCase
  readonly bundle: object
} {
  const demoCase = allCases.find(({ id }) => id === caseId)
  if (!demoCase) throw new Error(`There is no practice case ${caseId}.`)
  return { demoCase, bundle: bundleOf(demoCase, demoSeed, demoAnchorDay) }
}
