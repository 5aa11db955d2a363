import { Notice } from '@/ui/notice'
import type { AuditView } from '../../contract/audits'

/** Why an open audit cannot be decided by this person; nothing where it can, or where it is decided. */
export function RefusalNotice({ refusal }: Pick<AuditView, 'refusal'>) {
  if (refusal === 'own_coding') {
    return (
      <Notice tone="information" title="You coded this chart" className="m-2">
        Another supervisor has to audit it. You can read it here.
      </Notice>
    )
  }
  if (refusal === 'chart_moved_on') {
    return (
      <Notice tone="information" title="The chart is no longer under audit" className="m-2">
        It went on without this audit, so there is nothing to decide.
      </Notice>
    )
  }
  return null
}
