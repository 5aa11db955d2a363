import { authorize } from '@/server/authorize'
import { openReleaseLibrary } from '@/features/code-sets'
import type { ActorContext } from '@/server/context'
import type { ValidateInput, ValidationResult } from '../contract/validation'
import { judgeRecord } from './judge-record'

/** The engine's verdict on each record, in their order. Reads no chart and keeps nothing. */
export async function validateRecords(
  ctx: ActorContext,
  { records }: ValidateInput,
): Promise<ValidationResult> {
  authorize(ctx.actor, 'coding.validate')
  const library = await openReleaseLibrary(ctx)
  return { results: records.map((record, index) => judgeRecord(record, index + 1, library)) }
}
