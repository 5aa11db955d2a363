import { httpRoutes, type HttpHandler } from '@/registry/http'

const routes = Object.entries(httpRoutes)

/** The handler of a path that is answered without Next. */
export function findApiHandler(url: string): HttpHandler | undefined {
  const end = url.indexOf('?')
  const path = end < 0 ? url : url.slice(0, end)
  return routes.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`))?.[1]
}
