import { authorize } from '@/server/authorize'
import { openReleaseLibrary } from '@/features/code-sets'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { ValidateInput, ValidationResult } from '../contract/validation'
import { listActiveSiteRules } from '../queries/site/site-rules'
import { judgeRecord } from './judge-record'

/**
 * The verdict of the engine and of the active site rules on each record, in their order. Reads no chart and
 * keeps nothing.
 */
export async function validateRecords(
  ctx: ActorContext,
  { records }: ValidateInput,
): Promise<ValidationResult> {
  authorize(ctx.actor, 'coding.validate')
  const library = await openReleaseLibrary(ctx)
  const rules = await withOrgScope(ctx, listActiveSiteRules)
  const judges = { library, siteRules: { specialty: null, rules } }
  return { results: records.map((record, index) => judgeRecord(record, index + 1, judges)) }
}
