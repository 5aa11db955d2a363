import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import type { AppRouter } from '@/registry/routers'

/** One person's connection to a running instance: typed procedures and plain HTTP with one cookie jar. */
export interface ApiClient {
  readonly api: ReturnType<typeof createTRPCClient<AppRouter>>
  /** A request to a path of the instance, with the session. */
  readonly send: (path: string, init?: RequestInit) => Promise<Response>
}

/** Keeps the cookies that the instance sets, as a browser would. Queries travel as POST. */
export function openApiClient(origin: string): ApiClient {
  const cookies = new Map<string, string>()
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    headers.set('origin', new URL(origin).origin)
    if (cookies.size > 0) headers.set('cookie', cookieHeader(cookies))
    const response = await fetch(new URL(path, origin), { ...init, headers })
    keepCookies(cookies, response.headers.getSetCookie())
    return response
  }
  const api = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${origin}/api/trpc`,
        methodOverride: 'POST',
        fetch: (url, init) =>
          send(url instanceof Request ? url.url : url.toString(), init as RequestInit),
      }),
    ],
  })
  return { api, send }
}

function cookieHeader(cookies: ReadonlyMap<string, string>): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}

function keepCookies(cookies: Map<string, string>, lines: readonly string[]): void {
  for (const line of lines) {
    const pair = line.split(';', 1)[0] ?? ''
    const at = pair.indexOf('=')
    const isGone = /;\s*max-age=0(;|$)/i.test(line) || at === pair.length - 1
    if (isGone) cookies.delete(pair.slice(0, at))
    else cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }
}

/** The stable code with which a call was refused; throws when it was not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
  } catch (error) {
    if (error instanceof TRPCClientError) return codeOf(error.data)
    throw error
  }
  throw new Error('The call was accepted.')
}

function codeOf(shape: unknown): string {
  if (typeof shape === 'object' && shape !== null && 'code' in shape) return String(shape.code)
  return 'unknown'
}
