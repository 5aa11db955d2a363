import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Env } from '@/server/env'
import { listOfficialFiles } from './official/read-official-directory'

/** Beside a checkout, where a team keeps the official files. */
const beside = '../shared/data'

/** The folder of this server with official files: `CODE_SETS_DIR`, else the data folder; none when it has none. */
export function findCodeSetDirectory(
  env: Pick<Env, 'CODE_SETS_DIR' | 'SMARTCODERS_DATA_DIR'>,
): string | undefined {
  const directory = resolve(env.CODE_SETS_DIR ?? env.SMARTCODERS_DATA_DIR ?? beside)
  if (!existsSync(directory)) return undefined
  return listOfficialFiles(directory).length > 0 ? directory : undefined
}
