import type { ServerContext } from '@/server/context'
import { hmacSha256 } from '@/server/hash'
import { nameTerms, recordNumberTerm } from '../rules/patient-terms'

type Keyed = Pick<ServerContext, 'env'>

/** The blind-index tokens of a patient: one for each name word and each record number. */
export function patientTokens(
  ctx: Keyed,
  patient: { readonly names: readonly string[]; readonly recordNumbers: readonly string[] },
): Buffer[] {
  const names = new Set(patient.names.flatMap(nameTerms))
  const numbers = new Set(patient.recordNumbers.map(recordNumberTerm).filter(Boolean))
  return [
    ...[...names].map((term) => token(ctx, 'name', term)),
    ...[...numbers].map((term) => token(ctx, 'record', term)),
  ]
}

/** The alternatives a search text stands for: all its words as a name, or the whole as a record number. */
export function searchTokens(ctx: Keyed, text: string): { names: Buffer[]; record: Buffer } {
  return {
    names: nameTerms(text).map((term) => token(ctx, 'name', term)),
    record: token(ctx, 'record', recordNumberTerm(text)),
  }
}

function token(ctx: Keyed, kind: 'name' | 'record', term: string): Buffer {
  return hmacSha256(ctx.env.BLIND_INDEX_KEY, `patient ${kind}\n${term}`)
}
