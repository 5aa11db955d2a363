import { NewSiteRulePage } from '@/features/coding/ui/site/new-site-rule-page'
import { Guarded } from '../../../../guarded'

export const metadata = { title: 'New site rule' }

export default function NewSiteRule() {
  return (
    <Guarded needs="siteRule.write">
      <NewSiteRulePage />
    </Guarded>
  )
}
