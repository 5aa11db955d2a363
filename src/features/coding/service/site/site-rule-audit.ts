import type { SiteRuleStep } from '../../queries/site/site-rules'
import { siteRuleName } from '../../rules/site/judge-site-rules'

/** What the audit log keeps of a change: which rule, which version and which fields, never its words. */
export function siteRuleAudit(step: SiteRuleStep, changed: readonly string[]) {
  const { id, number, version, state, untested, change, content } = step
  return {
    action: `siteRule.${change}`,
    subjectType: 'siteRule',
    subjectId: id,
    changed: [...changed],
    detail: {
      rule: siteRuleName(number),
      version,
      state,
      severity: content.severity,
      ...(untested ? { untested } : {}),
    },
  }
}
