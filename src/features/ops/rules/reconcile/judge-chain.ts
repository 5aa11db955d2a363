import type { Damage } from '../../contract/damage'
import type { ChainFacts, DecisionFacts } from '../../contract/reconcile-facts'
import { damage, kindOfCount } from './damage'

const sealLimitSeconds = 60

/** The chain has as many rows as its head counts, and reads are sealed into it. */
export function judgeChain(orgId: string, chain: ChainFacts): Damage[] {
  const { headSeq, rows, lastSeq, unsealedSeconds } = chain
  const found: Damage[] = []
  if (rows !== headSeq || lastSeq !== headSeq) {
    const message = `The chain's head is row ${headSeq}; ${rows} rows are there, the last is ${lastSeq}.`
    const kind = kindOfCount(Math.min(rows, lastSeq), headSeq)
    found.push(damage(kind, 'audit_log.rows', { subjectId: orgId, message }))
  }
  if (unsealedSeconds > sealLimitSeconds) {
    const message = `A read has waited ${Math.round(unsealedSeconds)} s to be sealed into the chain.`
    found.push(damage('half_done', 'access_log.seal', { subjectId: orgId, message }))
  }
  return found
}

/** The chain has every decision on an audit once. */
export function judgeDecisions(facts: readonly DecisionFacts[]): Damage[] {
  return facts
    .filter(({ decisionsAudited }) => decisionsAudited !== 1)
    .map(({ auditId, decisionsAudited }) =>
      damage(kindOfCount(decisionsAudited, 1), 'audit_log.auditDecided', {
        subjectId: auditId,
        message: `The audit log has the decision on the audit ${decisionsAudited} times.`,
      }),
    )
}
