import { RulePage } from '@/features/coding/ui/rules/rule-page'
import { Guarded } from '../../../guarded'

export const metadata = { title: 'Rule' }

interface Props {
  readonly params: Promise<{ readonly ruleId: string }>
}

export default async function Rule({ params }: Props) {
  const { ruleId } = await params
  return (
    <Guarded needs="rule.read">
      <RulePage ruleId={decodeURIComponent(ruleId).toUpperCase()} />
    </Guarded>
  )
}
