import type { Role } from '@/core/actor'
import { readApiTokenSecret } from '@/features/identity'
import { createTokenInput } from '@/features/identity/contract/api-tokens'
import { createApiToken } from '@/features/identity/service/create-api-token'
import type { ProcedureContext } from '@/server/trpc'
import { testRequest } from './test-request'
import type { TestOrganization, TestWorld } from './test-world'

interface TokenWishes {
  readonly name?: string
  readonly access?: 'read' | 'write'
  readonly role?: Role
  readonly expiresInDays?: number
}

export interface TestToken {
  readonly tokenId: string
  readonly secret: string
  /** The context of a request that carries the token. */
  readonly request: ProcedureContext
}

/** A real token of the organization's person of a role. */
export async function tokenOf(
  world: TestWorld,
  organization: TestOrganization,
  { owner, ...wishes }: TokenWishes & { readonly owner: Role },
): Promise<TestToken> {
  const input = { name: world.server.newId(), access: 'write', expiresInDays: 30, ...wishes }
  const { token, secret } = await createApiToken(
    organization.as[owner],
    createTokenInput.parse(input),
  )
  const bearer = readApiTokenSecret(`Bearer ${secret}`)
  if (!bearer) throw new Error('The secret is not read as a token.')
  const request = testRequest(world.server, { sessionHash: bearer.hash, bearer })
  return { tokenId: token.tokenId, secret, request }
}
