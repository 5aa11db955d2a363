import { expect, it } from 'vitest'
import type { CodeEntry } from '../../contract/release-view'
import { buildReleaseView, viewOfTree } from '../build-release-view'
import { changedTree, fullTree } from '../release-tree'
import { excerptDirectory } from '@/testing/official-release'
import { readOfficialDirectory } from '../../service/official/read-official-directory'
import { assembleReleases } from './assemble-releases'
import { storedReleases } from './stored-release'

const sources = readOfficialDirectory(excerptDirectory).flatMap(({ source }) => source ?? [])
const { releases } = assembleReleases(sources)
const [newest, older] = storedReleases(releases)

it('stores the newest release whole and the one before as its differences', () => {
  expect(newest?.basedOn).toBeUndefined()
  expect(newest?.entries.length).toBe(releases.at(-1)?.entries.length)
  expect(older).toMatchObject({ basedOn: 'icd10cm-2026', removed: ['C50A', 'C50A1', 'E11A'] })
  expect(older?.entries.length).toBeLessThan(10)
  expect([...(older?.notes.keys() ?? [])]).toEqual(['C50A'])
})

it('makes of the differences the very release they were taken from', () => {
  const [first] = releases
  if (!newest || !older || !first) throw new Error('The excerpt makes two releases.')
  const tree = changedTree(fullTree(newest.entries, [...newest.notes.values()].flat()), older)
  const identity = { ...first.tag, source: 'official' as const }
  const whole = buildReleaseView({ ...identity, entries: first.entries, notes: first.notes })
  const changed = viewOfTree(identity, tree, () => [])
  const said = (view: typeof whole, { code }: CodeEntry) => [
    view.find(code),
    view.children(code).map((child) => child.code),
    view.applyingNotes(code),
    view.seventhCharacters(code),
  ]
  for (const entry of first.entries) expect(said(changed, entry)).toEqual(said(whole, entry))
  expect(tree.entries()).toEqual(first.entries)
  expect(changed.find('E11A')).toBeUndefined()
  expect(changed.children('C50A')).toEqual([])
  expect(changed.notes('C50A')).toEqual([])
})
