import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noSiteRules } from '@/features/coding/contract/site-rules'
import { judgeCodes } from '@/features/coding/rules/judge-codes'
import { dataDirectory } from '../data-directory'
import { hasOfficialFiles, newest, officialReleasesOf } from '../official-release'
import { codesByCondition, syntheaCharts } from './synthea-charts'

const directory = join(dataDirectory, 'synthea')
/** About 4,000 of 15,685 charts, spread over all folders. */
const every = 4

/*
 * The charts carry SNOMED CT and no code of ICD-10-CM, so `conditions.tsv` codes them. All are judged by the newest
 * official release, whatever their dates, so that one release decides. After a wanted change:
 * npx vitest run --project pure src/testing/synthea/golden-findings.test.ts -u
 */
describe.runIf(existsSync(directory) && hasOfficialFiles)(
  'the charts of the sample bundles',
  () => {
    // Not here: this is called even where the files are missing.
    const official = () => newest(officialReleasesOf(dataDirectory))

    it('have conditions that come to codes of the release', () => {
      const release = official()
      const unknown = [...codesByCondition.values()]
        .flat()
        .filter((code) => !release.find(code.replace('.', ''))?.billable)
      expect(unknown).toEqual([])
    })

    it('are judged as they were judged before', async () => {
      const release = official()
      const counts = new Map<string, number>()
      const lines: string[] = []
      const seen = { charts: 0, coded: 0, codes: 0 }
      for (const { id, chart, codes } of syntheaCharts(directory, { every, release })) {
        seen.charts += 1
        if (codes.length === 0) continue
        const { findings } = judgeCodes({ ...chart, siteRules: noSiteRules }, codes, { release })
        seen.coded += 1
        seen.codes += codes.length
        for (const finding of findings) {
          const key = `${finding.rule} ${finding.severity}`
          counts.set(key, (counts.get(key) ?? 0) + 1)
          lines.push(JSON.stringify([id, finding]))
        }
      }
      const golden = {
        release: release.label,
        ...seen,
        findings: lines.length,
        byRule: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
        sha256: createHash('sha256').update(lines.sort().join('\n')).digest('hex'),
      }
      expect(seen.coded).toBeGreaterThan(seen.charts / 2)
      await expect(`${JSON.stringify(golden, null, 2)}\n`).toMatchFileSnapshot(
        './golden-findings.json',
      )
    }, 120_000)
  },
)
