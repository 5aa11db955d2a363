import type { Finding } from '../engine/finding'

/** How many findings block a submission, and how many are to be acknowledged. */
export function countFindings(findings: readonly Finding[]): { errors: number; warnings: number } {
  return {
    errors: findings.filter(({ severity }) => severity === 'ERROR').length,
    warnings: findings.filter(({ severity }) => severity === 'WARN').length,
  }
}
