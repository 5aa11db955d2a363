import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  composeEncounterSummary,
  encounterSummaryId,
} from '@/features/charts/ui/desk/compose-encounter-summary'
import { proposeQuotation } from '@/features/coding/rules/quotation/propose-quotation'
import { dataDirectory } from '../data-directory'
import { hasOfficialFiles, newest, officialReleasesOf } from '../official-release'
import { syntheaCharts } from './synthea-charts'

const directory = join(dataDirectory, 'synthea')
const every = 40

describe.runIf(existsSync(directory) && hasOfficialFiles)('charts without a note', () => {
  it('hold a passage for most codes of their conditions in the composed summary', () => {
    const release = newest(officialReleasesOf(dataDirectory))
    let found = 0
    const missed = new Map<string, number>()
    for (const { chart, payload, codes } of syntheaCharts(directory, { every, release })) {
      if (codes.length === 0 || chart.notes.some((note) => note.trim() !== '')) continue
      const documents = [{ id: encounterSummaryId, text: composeEncounterSummary(payload) }]
      for (const { code } of codes) {
        const title = release.find(code.replace('.', ''))?.title ?? ''
        if (proposeQuotation(documents, [title])) found += 1
        else missed.set(`${code} ${title}`, (missed.get(`${code} ${title}`) ?? 0) + 1)
      }
    }
    const all = found + [...missed.values()].reduce((sum, count) => sum + count, 0)
    const most = [...missed].sort(([, a], [, b]) => b - a).slice(0, 12)
    process.stdout.write(
      `Of ${all} codes ${found} get a passage of the summary. Most often missed: ${most.map((one) => one.join(' × ')).join('; ')}\n`,
    )
    expect(found / all).toBeGreaterThan(0.85)
  })
})
