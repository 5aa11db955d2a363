import { ServiceError, staleVersion, type FieldError } from '@/core/errors'
import type { DecisionRefusal } from '../rules/may-decide'

/** What the person is told when a decision is refused. */
export function refusalError(reason: DecisionRefusal): ServiceError {
  switch (reason) {
    case 'own_coding':
      return new ServiceError(
        'FORBIDDEN_ROLE',
        'You coded this chart, so another supervisor has to audit it.',
      )
    case 'stale':
      return staleVersion('audit')
    case 'not_open':
      return new ServiceError('INVALID_STATE', 'This audit is decided and cannot be changed.')
    case 'chart_moved_on':
      return new ServiceError(
        'INVALID_STATE',
        'The chart is no longer under audit in this round, so there is nothing to decide.',
      )
    case 'nothing_said':
      return invalidDecision([
        { path: 'findings', message: 'Write a finding or feedback before you return the chart.' },
      ])
  }
}

/** The words of a decision do not hold; `details` name each field. */
export function invalidDecision(details: readonly FieldError[]): ServiceError {
  return new ServiceError(
    'VALIDATION_FAILED',
    details[0]?.message ?? 'The decision is not valid.',
    {
      details,
    },
  )
}
