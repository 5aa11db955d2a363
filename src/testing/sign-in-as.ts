import type { Role } from '@/core/actor'
import { sessionHashOf } from '@/features/identity'
import { signIn } from '@/features/identity/service/sign-in'
import type { ProcedureContext } from '@/server/trpc'
import { testRequest } from './test-request'
import type { TestOrganization, TestWorld } from './test-world'

/** Signs in for real and returns the request context that carries the session. */
export async function signInAs(
  world: TestWorld,
  organization: TestOrganization,
  role: Role,
): Promise<ProcedureContext> {
  const request = testRequest(world.server)
  await signIn(request, { email: organization.emailOf(role), password: organization.password })
  const cookie = request.responseHeaders.get('set-cookie')
  const sessionHash = sessionHashOf(world.server.env, cookie)
  return testRequest(world.server, { sessionHash })
}
