import { expect, it } from 'vitest'
import { buildReleaseView } from '@/features/code-sets/rules/build-release-view'
import { starterRelease } from '@/features/code-sets/starter/starter-release'
import type { RuleCase } from './read-cases'
import { showExample } from './show-example'

const release = buildReleaseView(starterRelease)

it.each([
  [
    { text: 'obesity', assertion: 'confirmed', source: 'provider' },
    '“obesity” (confirmed, provider)',
  ],
  [{ text: 'obesity', source: 'nurse' }, '“obesity” (nurse)'],
  [{ text: 'obesity' }, '“obesity”'],
] as const)('says of a passage what the case says of it: %o', (passage, words) => {
  const example: RuleCase = {
    id: 'CPL-18-99',
    rule: 'CPL-18',
    verdict: 'VALID',
    encounter: { setting: 'outpatient', serviceDate: '2026-03-02' },
    patient: { sex: 'female' },
    diagnoses: [{ code: 'E66.9', evidence: [passage] }],
    expectFindings: [],
  }
  expect(showExample(example, ['CPL-18'], { release }).circumstances).toEqual([
    { term: 'Evidence', words },
  ])
})
