import { notFound } from '@/core/errors'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { CodeBuilder, CodeInRelease } from '../contract/browse'
import { lineageOf } from '../contract/lineage'
import type { CodeEntry, ReleaseView } from '../contract/release-view'
import type { CodeDetail, GetCodeInput, SeventhCharacter } from '../contract/search'
import { changeOf } from '../rules/browse/change-of'
import { gatherBlocks } from '../rules/browse/gather-blocks'
import { builderRoot, takeApart } from '../rules/browse/take-apart'
import { answeringRelease } from './answering-release'
import { codeNode } from './code-node'
import { findEntry } from './find-entry'
import { neighbouringReleases } from './neighbouring-releases'
import { openReleaseLibrary, type LoadedRelease } from './open-release-library'
import { personalCodesOf } from './personal-codes-of'

/** One code of the release in force with all that the tabular list says of it; NOT_FOUND when it has none such. */
export async function getCode(ctx: ActorContext, input: GetCodeInput): Promise<CodeDetail> {
  authorize(ctx.actor, 'codeSet.read')
  const library = await openReleaseLibrary(ctx)
  const choice = library.choose(input.date ?? ctx.clock().toISOString().slice(0, 10))
  const { release } = choice
  const { view } = release
  const entry = findEntry(view, input.code)
  if (!entry) throw notFound('code')
  const { before, after } = neighbouringReleases((date) => library.choose(date), release)
  const { favourites } = (await personalCodesOf(ctx))('ICD-10-CM')
  return {
    ...codeNode(entry),
    release: answeringRelease(choice),
    parents: lineageOf(view, entry.code).slice(1).reverse().map(codeNode),
    children: view.children(entry.code).map(codeNode),
    seventhCharacters: seventhOf(view, entry),
    notes: gatherBlocks(view, entry, codeNode),
    change: changeOf(entry, before?.view),
    history: [before, release, after].flatMap((one) => (one ? [inRelease(one, entry.code)] : [])),
    builder: builderOf(view, entry),
    favourite: favourites.has(entry.code),
  }
}

function seventhOf(view: ReleaseView, { code }: CodeEntry): SeventhCharacter[] {
  const defined = Object.entries(view.seventhCharacters(code) ?? {})
  return defined
    .map(([character, meaning]) => ({ character, meaning }))
    .sort((a, b) => (a.character < b.character ? -1 : 1))
}

function inRelease(
  { label, effectiveFrom, effectiveTo, view }: LoadedRelease,
  code: string,
): CodeInRelease {
  const entry = view.find(code)
  const state = entry ? (entry.billable ? 'billable' : 'header') : 'absent'
  const title = entry?.title ?? null
  return { label, effectiveFrom, effectiveTo, date: effectiveFrom, state, title }
}

function builderOf(view: ReleaseView, entry: CodeEntry): CodeBuilder | null {
  if (entry.kind !== 'code') return null
  const root = builderRoot(view, entry)
  const codes = takeApart(view, root.code)
  return codes.length > 1 ? { root: codeNode(root), codes } : null
}
