import { beforeAll, describe, expect, it } from 'vitest'
import { readOfficialDirectory } from '@/features/code-sets/service/official/read-official-directory'
import { dataDirectory } from './data-directory'
import {
  excerptDirectory,
  excerptRelease,
  excerptReleases,
  hasOfficialFiles,
  newest,
  officialContentsOf,
  officialReleasesOf,
} from './official-release'

describe('the excerpt of the official files', () => {
  const release = excerptRelease()

  it('is read without a fault', () => {
    const files = readOfficialDirectory(excerptDirectory)
    expect(
      files.filter(({ skipped, faults }) => skipped !== undefined || faults.length > 0),
    ).toEqual([])
    expect(new Set(files.map(({ format }) => format)).size).toBe(14)
  })

  it('makes two releases, the older by undoing addenda', () => {
    const { releases } = excerptReleases()
    expect(
      releases.map(({ id, effectiveFrom, effectiveTo }) => [id, effectiveFrom, effectiveTo]),
    ).toEqual([
      ['icd10cm-2025', '2024-10-01', '2025-09-30'],
      ['icd10cm-2026', '2025-10-01', '2026-09-30'],
    ])
    expect(releases[0]?.find('E11A')).toBeUndefined()
    expect(release.find('E11A')?.billable).toBe(true)
  })

  it('hands notes down, each with its release', () => {
    const notes = release.applyingNotes('E1122')
    expect(notes[0]).toEqual({
      kind: 'useAdditionalCode',
      node: 'E1122',
      text: 'code to identify stage of chronic kidney disease (N18.1-N18.6)',
      targets: [{ from: 'N181', to: 'N186' }],
      release: 'ICD-10-CM FY2025',
    })
    expect(notes.map(({ node }) => node)).toContain('E11')
    expect(release.notes('C50A')).toMatchObject([{ release: 'ICD-10-CM FY2026' }])
  })

  it('knows 7th characters, lists and procedures', () => {
    expect(Object.keys(release.seventhCharacters('S52501') ?? {})).toContain('B')
    expect(release.isListed('mceManifestation', 'D630')).toBe(true)
    expect(release.isListed('hac', 'S52501A')).toBe(true)
    expect(release.lists.poaExempt?.source).toBe('POA-exempt list FY2026')
    expect(release.findProcedure('HCPCS', 'J1815')?.title).toBe('Injection, insulin, per 5 units')
    expect(release.findProcedure('HCPCS', 'K0001')?.billable).toBe(false)
    expect(release.knowsProcedures('CPT')).toBe(false)
  })
})

describe.runIf(hasOfficialFiles)('the official files', () => {
  let assembled: ReturnType<typeof officialContentsOf>

  beforeAll(() => {
    assembled = officialContentsOf(dataDirectory)
  })

  it('roll the tabular list forward to the very codes of the order file', () => {
    expect(assembled.contents.map(({ id }) => id)).toEqual([
      'icd10cm-2021',
      'icd10cm-2022',
      'icd10cm-2022-04',
      'icd10cm-2023',
      'icd10cm-2023-04',
      'icd10cm-2024',
      'icd10cm-2024-04',
      'icd10cm-2025',
      'icd10cm-2025-04',
      'icd10cm-2026',
    ])
    for (const one of assembled.comparisons)
      expect(one).toMatchObject({ onlyInTabular: [], onlyInOrder: [], billableDiffers: [] })
    expect(assembled.comparisons.map(({ codes }) => codes)).toEqual([97_584, 98_186])
  })

  it('leave no more than one line of the addenda unapplied', () => {
    expect(assembled.addenda.flatMap(({ unapplied }) => unapplied)).toMatchObject([{ line: 638 }])
  })

  it('say what the excerpt says of its codes and notes', () => {
    const official = newest(officialReleasesOf(dataDirectory))
    const excerpt = excerptRelease()
    for (const entry of officialContentsOf(excerptDirectory).contents.at(-1)?.entries ?? []) {
      expect(official.find(entry.code), entry.code).toMatchObject({
        title: entry.title,
        billable: entry.billable,
      })
      const words = official.notes(entry.code).map(({ kind, text }) => `${kind} ${text}`)
      for (const { kind, text } of excerpt.notes(entry.code))
        expect(words).toContain(`${kind} ${text}`)
    }
  })
})
