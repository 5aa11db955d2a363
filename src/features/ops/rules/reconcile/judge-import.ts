import type { Damage } from '../../contract/damage'
import type { ImportFacts } from '../../contract/reconcile-facts'
import { damage, kindOfCount } from './damage'

/** An import agrees with its files and the chain, and one that has not ended is on its way. */
export function judgeImport(facts: ImportFacts, isUnderway: boolean): Damage[] {
  const { jobId: subjectId, status, bundles, bundlesAudited } = facts
  const found: Damage[] = []
  if (bundlesAudited !== bundles) {
    const message = `The import counts ${bundles} bundles and the audit log has ${bundlesAudited}.`
    const kind = kindOfCount(bundlesAudited, bundles)
    found.push(damage(kind, 'audit_log.bundleStored', { subjectId, message }))
  }
  if ((status === 'queued' || status === 'running') && !isUnderway) {
    const message = `The import is ${status} and nobody is asked to run it.`
    found.push(damage('lost', 'import.job', { subjectId, message }))
  }
  return status === 'completed' ? [...found, ...judgeEnd(facts)] : found
}

function judgeEnd(facts: ImportFacts): Damage[] {
  const { jobId: subjectId, files, filesDone, filesRefused, endsAudited, leftovers } = facts
  const found: Damage[] = []
  const ended = filesDone + filesRefused
  if (ended !== files) {
    const message = `The import is complete and ${ended} of its ${files} files are.`
    found.push(damage('half_done', 'import.files', { subjectId, message }))
  }
  if (endsAudited !== 1) {
    const message = `The audit log has the end of the import ${endsAudited} times.`
    const kind = kindOfCount(endsAudited, 1)
    found.push(damage(kind, 'audit_log.importFinished', { subjectId, message }))
  }
  if (leftovers > 0) {
    const message = `The import is complete and ${leftovers} of its staged pieces are still there.`
    found.push(damage('half_done', 'import.staging', { subjectId, message }))
  }
  return found
}
