import { RulesPage } from '@/features/coding/ui/rules/rules-page'
import { Guarded } from '../../guarded'

export const metadata = { title: 'Rules' }

export default function Rules() {
  return (
    <Guarded needs="rule.read">
      <RulesPage />
    </Guarded>
  )
}
