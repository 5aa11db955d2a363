import { severities, type Finding, type Severity } from '../engine/finding'

/** The gravest severity among findings; null when there are none. */
export function gravestSeverity(findings: readonly Finding[]): Severity | null {
  return severities.find((severity) => findings.some((one) => one.severity === severity)) ?? null
}
