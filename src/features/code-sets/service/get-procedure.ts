import { notFound } from '@/core/errors'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { GetProcedureInput, ProcedureDetail } from '../contract/procedure-table'
import { axisAfter } from '../rules/browse/procedure-axes'
import { procedureChangeOf, procedureInRelease } from '../rules/browse/procedure-changes'
import { answeringRelease } from './answering-release'
import { openReleaseLibrary } from './open-release-library'
import { personalCodesOf } from './personal-codes-of'
import { procedureReleasesAround, procedureTablesOf } from './procedure-tables-of'

/**
 * What the tables of ICD-10-PCS in force allow after the characters chosen so far, or the code that they make;
 * NOT_FOUND where no valid code begins so, or no release is loaded.
 */
export async function getProcedure(
  ctx: ActorContext,
  { code, date }: GetProcedureInput,
): Promise<ProcedureDetail> {
  authorize(ctx.actor, 'codeSet.read')
  const library = await openReleaseLibrary(ctx)
  const day = date ?? ctx.clock().toISOString().slice(0, 10)
  const choice = library.chooseProcedures('ICD-10-PCS', day)
  if (!choice) throw notFound('code')
  const tables = procedureTablesOf(choice.release)
  const codes = tables.codesBelow(code)
  const [first] = codes
  if (!first) throw notFound('code')
  const whole = first.code === code ? first : undefined
  const { before, after } = procedureReleasesAround(library, choice.release)
  const { favourites } = (await personalCodesOf(ctx))('ICD-10-PCS')
  return {
    code,
    release: answeringRelease(choice),
    path: tables.pathTo(code),
    codes: codes.length,
    axis: whole ? null : axisAfter(code),
    values: tables.valuesAfter(code),
    title: whole?.title ?? null,
    change: procedureChangeOf(tables, code, before && procedureTablesOf(before)),
    history: [before, choice.release, after].flatMap((one) =>
      one ? [procedureInRelease(one, procedureTablesOf(one), code)] : [],
    ),
    favourite: favourites.has(code),
  }
}
