import { openReleaseLibrary } from '@/features/code-sets'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { AssessRiskInput, RiskAssessment } from '../contract/risk'
import { assessRisk } from '../rules/risk/assess-risk'

/** HCC categories, severity and comorbidities of the diagnoses given. Reads no chart and keeps nothing. */
export async function assessDiagnoses(
  ctx: ActorContext,
  input: AssessRiskInput,
): Promise<RiskAssessment> {
  authorize(ctx.actor, 'coding.validate')
  const { referenceSets } = await openReleaseLibrary(ctx)
  return assessRisk(input, referenceSets)
}
