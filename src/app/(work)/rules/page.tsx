import { mayDo } from '@/core/permissions'
import { RulesPage } from '@/features/coding/ui/rules/rules-page'
import { requireSession } from '../../current-session'
import { Guarded } from '../../guarded'

export const metadata = { title: 'Rules' }

export default async function Rules() {
  const { actor } = await requireSession()
  return (
    <Guarded needs="rule.read">
      <RulesPage readsSiteRules={mayDo(actor.role, 'siteRule.read')} />
    </Guarded>
  )
}
