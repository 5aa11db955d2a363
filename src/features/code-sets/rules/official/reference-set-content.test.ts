import { expect, it } from 'vitest'
import type { ReferenceSets } from '../../contract/reference-sets'
import { restoreReferenceSets, storeReferenceSets } from './reference-set-content'

const sets: ReferenceSets = {
  hcc: {
    V28: {
      model: 'V28',
      source: 'CMS-HCC model V28',
      year: '2026',
      categories: new Map([['E119', ['38']]]),
      replaces: new Map([['37', ['38']]]),
      labels: new Map([['38', 'Diabetes with Glycemic, Unspecified, or No Complications']]),
      edits: new Map([['J449', [{ toAge: 17, text: 'COPD unspecified - invalid if age < 18' }]]]),
    },
  },
  elixhauser: {
    source: 'AHRQ',
    year: 'v2025.1',
    measures: [{ id: 'CMR_HF', title: 'Heart failure', needsPresentOnAdmission: true }],
    measuresOf: new Map([['I509', ['CMR_HF']]]),
  },
  severity: {
    source: 'MS-DRG v40 (FY2023)',
    year: '2023',
    levels: new Map([['A419', 'MCC']]),
    onlyIfAlive: new Set(['R570']),
    hac: new Map([['T80.0XXA', [{ number: '02', title: 'AIR EMBOLISM', needsProcedure: false }]]]),
  },
}

it('brings reference sets back from JSON as they were', () => {
  const stored = storeReferenceSets(sets)
  const travelled = JSON.parse(JSON.stringify(stored)) as typeof stored
  expect(restoreReferenceSets(travelled)).toEqual(sets)
})

it('has none where none is stored', () => {
  expect(restoreReferenceSets([])).toEqual({ hcc: {} })
})
