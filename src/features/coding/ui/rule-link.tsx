import { clsx } from 'clsx'
import { TextLink } from '@/ui/text-link'
import { rulePath } from './rule-path'

interface RuleLinkProps {
  readonly rule: string
  readonly className?: string
}

/** The id of a rule, leading to what it rests on; in a tab of its own, so that the chart keeps its place. */
export function RuleLink({ rule, className }: RuleLinkProps) {
  return (
    <TextLink
      href={rulePath(rule)}
      target="_blank"
      rel="noopener"
      prefetch={false}
      title={`${rule}: what the rule rests on, in a new tab`}
      className={clsx('code', className)}
    >
      {rule}
    </TextLink>
  )
}
