import { httpRoutes } from '@/registry/http'
import { appRouter } from '@/registry/routers'

const procedures = new Set(Object.keys(appRouter._def.procedures))
const prefixes = Object.keys(httpRoutes)
const procedurePrefix = '/api/trpc/'

/** A call as logs and traces name it: in the product's own words only, for a caller may write anything into a path. */
export function nameCall(path: string): string {
  if (!path.startsWith(procedurePrefix)) {
    return (
      prefixes.find((prefix) => path === prefix || path.startsWith(`${prefix}/`)) ?? '(unknown)'
    )
  }
  const called = path.slice(procedurePrefix.length).split(',')
  const names = called.map((name) => (procedures.has(name) ? name : '(unknown)'))
  return `${procedurePrefix}${names.join(',')}`
}
