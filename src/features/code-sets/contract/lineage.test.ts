import { expect, it } from 'vitest'
import { buildReleaseView } from '../rules/build-release-view'
import { starterRelease } from '../starter/starter-release'
import { lineageOf } from './lineage'

const view = buildReleaseView(starterRelease)

it('leads from a code to its chapter', () => {
  expect(lineageOf(view, 'E1165').map(({ code }) => code)).toEqual([
    'E1165',
    'E116',
    'E11',
    'E08-E13',
    'ch04',
  ])
})

it('is empty for a code that the release lacks', () => {
  expect(lineageOf(view, 'E1199')).toEqual([])
})
