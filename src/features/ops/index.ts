export { checkReadiness } from './service/check-readiness'
export { reconcileOrganization } from './service/reconcile-organization'
