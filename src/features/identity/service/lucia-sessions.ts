import { generateIdFromEntropySize, Lucia, type Adapter } from 'lucia'
import { sha256 } from '@/server/hash'
import { publicOrigin, type Env } from '@/server/env'

/*
 * The only module that knows Lucia (v3, end of line upstream: docs/adr/0001). It makes ids and cookies;
 * storage is ours, because Lucia keeps session ids unhashed and our session check is one SQL function.
 */

const cookieName = 'smartcoders_session'
const idEntropyBytes = 25

const storageIsOurs: Adapter = {
  getSessionAndUser: () => Promise.resolve([null, null]),
  getUserSessions: () => Promise.resolve([]),
  setSession: () => Promise.resolve(),
  updateSessionExpiration: () => Promise.resolve(),
  deleteSession: () => Promise.resolve(),
  deleteUserSessions: () => Promise.resolve(),
  deleteExpiredSessions: () => Promise.resolve(),
}

const instances = new WeakMap<Env, Lucia>()

function luciaFor(env: Env): Lucia {
  const known = instances.get(env)
  if (known) return known
  const made = new Lucia(storageIsOurs, {
    sessionCookie: {
      name: cookieName,
      expires: false,
      attributes: { secure: isSecure(env), sameSite: 'lax', path: '/' },
    },
  })
  instances.set(env, made)
  return made
}

/** Always in production, but for a start on this machine alone, where browsers get plain HTTP. */
function isSecure(env: Env): boolean {
  return env.NODE_ENV === 'production' && !isLoopback(new URL(publicOrigin(env)))
}

function isLoopback(origin: URL): boolean {
  return (
    origin.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(origin.hostname)
  )
}

/** A new session id for the cookie, and what the table keeps of it. */
export function newSessionId(): { id: string; hash: Buffer } {
  const id = generateIdFromEntropySize(idEntropyBytes)
  return { id, hash: sha256(id) }
}

/** The `Set-Cookie` value that opens a session in the browser. */
export function sessionCookie(env: Env, id: string): string {
  return luciaFor(env).createSessionCookie(id).serialize()
}

/** The `Set-Cookie` value that ends it. */
export function blankSessionCookie(env: Env): string {
  return luciaFor(env).createBlankSessionCookie().serialize()
}

/** The stored hash for the session id in a `Cookie` header, if there is one. */
export function sessionHashOf(env: Env, cookieHeader: string | null): Buffer | undefined {
  const id = luciaFor(env).readSessionCookie(cookieHeader ?? '')
  return id ? sha256(id) : undefined
}
