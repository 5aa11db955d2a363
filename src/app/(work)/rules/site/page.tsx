import { mayDo } from '@/core/permissions'
import { SiteRulesPage } from '@/features/coding/ui/site/site-rules-page'
import { requireSession } from '../../../current-session'
import { Guarded } from '../../../guarded'

export const metadata = { title: 'Site rules' }

export default async function SiteRules() {
  const { actor } = await requireSession()
  return (
    <Guarded needs="siteRule.read">
      <SiteRulesPage mayWrite={mayDo(actor.role, 'siteRule.write')} />
    </Guarded>
  )
}
