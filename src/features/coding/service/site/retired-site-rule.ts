import { ServiceError } from '@/core/errors'

/** Nothing can be done to a retired rule. */
export function retiredSiteRule(): ServiceError {
  return new ServiceError(
    'INVALID_STATE',
    'This rule is retired and stays as it was. Write a new rule.',
  )
}
