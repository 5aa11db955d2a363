import { existsSync } from 'node:fs'
import path from 'node:path'
import { acquireEmbeddedPostgres } from '@/server/embedded-postgres/acquire'
import { type Env, environmentWith, readBootEnv, readEnv } from '@/server/env'
import { readEmbeddedSecrets } from './embedded-secrets'

/** A database that is there, and the configuration to use it. */
export interface Runtime {
  readonly mode: 'embedded' | 'server'
  readonly env: Env
  /** What child processes need on top of this process's environment. */
  readonly variables: Readonly<Record<string, string>>
  /** Lets go of the database. */
  release(): Promise<void>
  /** Lets go, and waits for the embedded server to stop when nobody else uses it. */
  releaseAndStop(): Promise<void>
}

/**
 * Finds the database of this installation: the server that DATABASE_URL names, else the embedded one
 * of SMARTCODERS_HOME, which is started and given secrets as needed. `.env` counts where the
 * environment says nothing.
 */
export async function openRuntime(
  overrides: Readonly<Record<string, string>> = {},
): Promise<Runtime> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const boot = readBootEnv()
  return boot.DATABASE_URL === undefined
    ? openEmbedded(path.resolve(boot.SMARTCODERS_HOME), overrides)
    : openServer(overrides)
}

function openServer(variables: Readonly<Record<string, string>>): Runtime {
  const release = () => Promise.resolve()
  return {
    mode: 'server',
    env: readEnv(environmentWith(variables)),
    variables,
    release,
    releaseAndStop: release,
  }
}

async function openEmbedded(
  home: string,
  overrides: Readonly<Record<string, string>>,
): Promise<Runtime> {
  const secrets = await readEmbeddedSecrets(home)
  const lease = await acquireEmbeddedPostgres(home)
  const variables = {
    ...secrets,
    SMARTCODERS_HOME: home,
    DATABASE_URL: lease.ownerUrl,
    // Nobody has set up mail on a machine that was just started; what it would say is shown instead.
    DEVELOPMENT_MAILBOX: environmentWith({}).DEVELOPMENT_MAILBOX ?? 'true',
    ...overrides,
  }
  return {
    mode: 'embedded',
    env: readEnv(environmentWith(variables)),
    variables,
    release: () => lease.release(),
    releaseAndStop: () => lease.releaseAndStop(),
  }
}
