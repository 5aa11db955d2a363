import { bundleOf } from './bundle-of'
import { allCases } from './cases/all-cases'
import { demoAnchorDay, demoSeed } from './demo-anchor'

/** The practice encounters as one file: a FHIR bundle a line. */
export function demoBundleLines(): string {
  return allCases
    .map((demoCase) => JSON.stringify(bundleOf(demoCase, demoSeed, demoAnchorDay)))
    .join('\n')
}
