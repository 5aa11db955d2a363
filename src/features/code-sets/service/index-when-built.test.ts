import { expect, it } from 'vitest'
import { buildReleaseView } from '../rules/build-release-view'
import type { CodeIndex } from '../rules/search/code-index'
import { starterRelease } from '../starter/starter-release'
import { indexWhenBuilt } from './index-when-built'

it('finds by the codes that ship until its own index is built, and by that from then on', async () => {
  let finish: (built: readonly CodeIndex[]) => void = () => undefined
  const building = new Promise<readonly CodeIndex[]>((resolve) => (finish = resolve))
  const entries = starterRelease.entries.filter(({ code }) => code !== 'I110')
  const view = buildReleaseView({ ...starterRelease, entries })
  const index = indexWhenBuilt(view, { place: 0, indexes: { building } })
  const codes = (query: string) => index.search(query, 50).map(({ code }) => code)
  await expect.poll(() => codes('I10')).toContain('I10')
  expect(codes('hypertensive heart')).not.toContain('I110')
  finish([{ search: () => [{ code: 'Z99', matched: 'code', words: [] }] }])
  await building
  expect(codes('I10')).toEqual(['Z99'])
})
