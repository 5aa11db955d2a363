import { argon2idHashesPasswords } from './argon2id-hashes-passwords'
import { auditLogOnlyGrows } from './audit-log-only-grows'
import { environmentIsListed } from './environment-is-listed'
import { headersAreLimited } from './headers-are-limited'
import { healthNamesEachDependency } from './health-names-each-dependency'
import type { Invariant } from './invariant'
import { outboxRidesTheTransaction } from './outbox-rides-the-transaction'
import { poolStaysInServer } from './pool-stays-in-server'
import { processedEventsAreUnique } from './processed-events-are-unique'
import { rateLimitBeforePassword } from './rate-limit-before-password'
import { secretsStayOutOfSource } from './secrets-stay-out-of-source'
import { surfaceIsCovered } from './surface-is-covered'
import { tokensAreTheOnlyLook } from './tokens-are-the-only-look'
import { usersHaveOneAddress } from './users-have-one-address'
import { webhooksVerifyFirst } from './webhooks-verify-first'

/** In the order of ARCHITECTURE.md. */
export const allInvariants: readonly Invariant[] = [
  poolStaysInServer,
  tokensAreTheOnlyLook,
  usersHaveOneAddress,
  processedEventsAreUnique,
  outboxRidesTheTransaction,
  webhooksVerifyFirst,
  rateLimitBeforePassword,
  secretsStayOutOfSource,
  environmentIsListed,
  surfaceIsCovered,
  healthNamesEachDependency,
  auditLogOnlyGrows,
  headersAreLimited,
  argon2idHashesPasswords,
]
