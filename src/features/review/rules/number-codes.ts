import type { ReferenceCode } from '../contract/audits'

/**
 * Diagnoses before procedures, positions from 1 in each; the first flagged diagnosis is principal, else
 * the first.
 */
export function numberCodes<Code extends ReferenceCode>(codes: readonly Code[]): Code[] {
  const diagnoses = codes.filter(({ kind }) => kind === 'diagnosis')
  const procedures = codes.filter(({ kind }) => kind === 'procedure')
  const principal = Math.max(
    0,
    diagnoses.findIndex((code) => code.principal),
  )
  return [
    ...diagnoses.map((code, index) => ({
      ...code,
      position: index + 1,
      principal: index === principal,
    })),
    ...procedures.map((code, index) => ({ ...code, position: index + 1, principal: false })),
  ]
}
