import { hash, verify } from '@node-rs/argon2'

// OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, 2 iterations, 1 lane (the library's default algorithm).
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A valid hash of a random password: verified when no account exists, so that both cases take one verify. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$5uXjEDcAJteLNgWIplCPRQ$28m3RpcFYX/WUARhrY5yRBXyBb/wpfWYiCARIogAzUI'

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

/** Runs exactly one argon2id verification whether or not there is an account. */
export async function verifyPassword(
  stored: string | undefined,
  password: string,
): Promise<boolean> {
  const matches = await verify(stored ?? nobodysHash, password)
  return matches && stored !== undefined
}
