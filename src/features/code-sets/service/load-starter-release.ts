import type { Env } from '@/server/env'
import { inOwnerTransaction } from '@/server/owner-transaction'
import { findContentHash, lockReleases, replaceRelease } from '../queries/releases'
import type { ReleaseContent } from '../rules/build-release-view'
import { countCodes } from '../rules/count-codes'
import { starterRelease } from '../starter/starter-release'
import { contentHashOf } from './content-hash'

export interface LoadedStarter {
  readonly release: string
  readonly codes: number
  /** False when the same content was there already. */
  readonly changed: boolean
}

/** The starter release stands in the database exactly as this version of the product ships it. */
export async function loadStarterRelease(
  ctx: { readonly env: Pick<Env, 'DATABASE_URL'>; readonly clock: () => Date },
  release: ReleaseContent = starterRelease,
): Promise<LoadedStarter> {
  const contentHash = contentHashOf(release)
  const codes = countCodes(release.entries)
  return inOwnerTransaction(ctx.env, async (tx) => {
    await lockReleases(tx)
    const changed = (await findContentHash(tx, release.id)) !== contentHash
    if (changed) {
      const { id, label, source: state, effectiveFrom, effectiveTo, entries } = release
      const row = { id, system: 'ICD-10-CM', label, state, effectiveFrom, effectiveTo }
      await replaceRelease(tx, { ...row, contentHash, codes, loadedAt: ctx.clock() }, entries)
    }
    return { release: release.id, codes, changed }
  })
}
