import { mayDo } from '@/core/permissions'
import { SiteRulePage } from '@/features/coding/ui/site/site-rule-page'
import { requireSession } from '../../../../current-session'
import { Guarded } from '../../../../guarded'

export const metadata = { title: 'Site rule' }

interface Props {
  readonly params: Promise<{ readonly number: string }>
}

export default async function SiteRule({ params }: Props) {
  const { number } = await params
  const { actor } = await requireSession()
  return (
    <Guarded needs="siteRule.read">
      <SiteRulePage number={Number(number) || 0} mayWrite={mayDo(actor.role, 'siteRule.write')} />
    </Guarded>
  )
}
