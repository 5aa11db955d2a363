import { describe, expect, it } from 'vitest'
import { downloadAddresses, downloadHosts } from './download-addresses'

const yearsOf = (today: string) =>
  downloadAddresses(today).map((urls) => [
    ...new Set(urls.map((url) => /ICD10CM\/(\d{4})\//.exec(url)?.[1])),
  ])

describe('the addresses of code files', () => {
  it('are of the fiscal year of the day, which begins in October, then of the one before', () => {
    expect(yearsOf('2026-09-30')).toEqual([['2026'], ['2025']])
    expect(yearsOf('2026-10-01')).toEqual([['2027'], ['2026']])
  })

  it('are on the listed host only, and hold no blank', () => {
    for (const url of downloadAddresses('2026-03-02').flat()) {
      expect(downloadHosts).toContain(new URL(url).host)
      expect(url).not.toContain(' ')
    }
  })
})
