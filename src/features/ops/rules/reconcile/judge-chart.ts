import type { Damage } from '../../contract/damage'
import type { ChartFacts } from '../../contract/reconcile-facts'
import { damage, kindOfCount } from './damage'

/** A chart agrees with its codes, its judgement, its submissions, their audits and the chain. */
export function judgeChart(chart: ChartFacts): Damage[] {
  return [...judgeSave(chart), ...judgeSubmissions(chart), ...judgeAudits(chart)]
}

function judgeSave(chart: ChartFacts): Damage[] {
  const { chartId: subjectId, codes, countedCodes } = chart
  const found: Damage[] = []
  if (codes !== countedCodes) {
    const message = `The chart counts ${countedCodes} codes and has ${codes}.`
    found.push(damage('half_done', 'chart.codes', { subjectId, message }))
  }
  if (chart.codes > 0 && chart.savesAudited === 0) {
    const message = 'The chart has codes and the audit log has no save of them.'
    found.push(damage('lost', 'audit_log.codesSaved', { subjectId, message }))
  }
  if (isMisjudged(chart)) {
    const message = 'The chart counts other findings than its judgement has.'
    found.push(damage('half_done', 'chart.findings', { subjectId, message }))
  }
  return found
}

/** Comparable only while nothing has changed the chart since it was judged. */
function isMisjudged(chart: ChartFacts): boolean {
  if (chart.judgedVersion === null) return false
  if (chart.judgedVersion > chart.version) return true
  const isPresent = chart.judgedVersion === chart.version
  return (
    isPresent && (chart.errors !== chart.countedErrors || chart.warnings !== chart.countedWarnings)
  )
}

function judgeSubmissions({ chartId, round, submissions, submissionsAudited }: ChartFacts) {
  const found: Damage[] = []
  if (submissions !== round) {
    const message = `The chart is in round ${round} and has ${submissions} submissions.`
    const kind = kindOfCount(submissions, round)
    found.push(damage(kind, 'chart.submissions', { subjectId: chartId, message }))
  }
  if (submissionsAudited !== submissions) {
    const message = `The audit log has ${submissionsAudited} of ${submissions} submissions.`
    const kind = kindOfCount(submissionsAudited, submissions)
    found.push(damage(kind, 'audit_log.chartSubmitted', { subjectId: chartId, message }))
  }
  return found
}

const statusOfAudit: Readonly<Record<string, string>> = {
  open: 'pending_audit',
  approved: 'completed',
  returned: 'returned',
}

function judgeAudits(chart: ChartFacts): Damage[] {
  const { chartId: subjectId, audits, submissions, submissionsUnderway, auditStatus } = chart
  const found: Damage[] = []
  const expected = submissions - submissionsUnderway
  if (audits < expected || audits > submissions) {
    const message = `The chart was submitted ${submissions} times and has ${audits} audits.`
    const kind = kindOfCount(audits, expected)
    found.push(damage(kind, 'chart.audits', { subjectId, message }))
  }
  const status = auditStatus === null ? undefined : statusOfAudit[auditStatus]
  if (status !== undefined && status !== chart.status) {
    const message = `The audit of the chart is ${auditStatus} and the chart is ${chart.status}.`
    found.push(damage('half_done', 'chart.status', { subjectId, message }))
  }
  return found
}
