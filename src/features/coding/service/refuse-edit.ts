import { notFound, ServiceError, staleVersion } from '@/core/errors'
import type { EditRefusal } from '../rules/decide-edit'

/** The error that tells a coder why the codes cannot be changed. Not yours and not there are the same. */
export function refuseEdit(reason: EditRefusal): ServiceError {
  switch (reason) {
    case 'not_assigned':
      return notFound('chart')
    case 'under_audit':
      return new ServiceError(
        'INVALID_STATE',
        'This chart was submitted and is with the auditor. Its codes can be changed again if it is returned.',
      )
    case 'completed':
      return new ServiceError(
        'INVALID_STATE',
        'This chart was approved. Its codes can no longer be changed.',
      )
    case 'stale':
      return staleVersion('chart')
  }
}
