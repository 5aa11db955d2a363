import { CircleCheck } from 'lucide-react'
import { Tag } from '@/ui/tag'
import type { SiteRuleState } from '../../contract/site-rules'
import { stateWords } from './site-rule-words'

export function StateTag({ state }: { readonly state: SiteRuleState }) {
  return state === 'active' ? (
    <Tag tone="success" icon={CircleCheck}>
      {stateWords.active}
    </Tag>
  ) : (
    <Tag>{stateWords[state]}</Tag>
  )
}
