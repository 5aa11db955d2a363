export { checkReadiness } from './service/check-readiness'
