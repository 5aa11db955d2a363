import { dayBefore, type Day } from '@/core/day'
import type { CodeSystem } from '../../contract/code-systems'

/** A release as its files name it. Without a later one it lasts to `effectiveTo`. */
export interface ReleaseTag {
  /** `icd10cm-2026`, `icd10cm-2025-04`. */
  readonly id: string
  readonly system: CodeSystem
  /** `ICD-10-CM FY2026`. */
  readonly label: string
  readonly effectiveFrom: Day
  readonly effectiveTo: Day
  /** The only organization that may see it. */
  readonly licensedTo?: string
}

/** Fiscal or calendar year, and the month of a release that comes in the midst of it. */
export interface ReleaseName {
  readonly year: number
  readonly month?: number
}

const prefixes: Readonly<Record<CodeSystem, string>> = {
  'ICD-10-CM': 'icd10cm',
  'ICD-10-PCS': 'icd10pcs',
  HCPCS: 'hcpcs',
  CPT: 'cpt',
}
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** ICD-10 releases take effect with the fiscal year on 1 October, HCPCS and CPT with the calendar year. */
export function releaseTag(system: CodeSystem, { year, month }: ReleaseName): ReleaseTag {
  const isFiscal = system === 'ICD-10-CM' || system === 'ICD-10-PCS'
  const first: Day = isFiscal ? `${year - 1}-10-01` : `${year}-01-01`
  const name = `${prefixes[system]}-${year}`
  const label = `${system} ${isFiscal ? 'FY' : ''}${year}`
  const effectiveTo: Day = isFiscal ? `${year}-09-30` : `${year}-12-31`
  const update =
    month === undefined || month === Number(first.slice(5, 7)) ? undefined : twoDigits(month)
  return update === undefined
    ? { id: name, system, label, effectiveFrom: first, effectiveTo }
    : {
        id: `${name}-${update}`,
        system,
        label: `${label} (${monthNames[Number(update) - 1] ?? update} update)`,
        effectiveFrom: `${year}-${update}-01`,
        effectiveTo,
      }
}

/** The same release of one organization's own licensed file. */
export function licensedTag(tag: ReleaseTag, licensedTo: string): ReleaseTag {
  return { ...tag, id: `${tag.id}-${licensedTo}`, licensedTo }
}

/** `2026`, `FY2026` or `2026-04` as a person gives it; undefined when it is none of them. */
export function readReleaseName(text: string): ReleaseName | undefined {
  const [, year, month] = /^(?:FY)?(20\d\d)(?:-(0[1-9]|1[0-2]))?$/i.exec(text.trim()) ?? []
  if (year === undefined) return undefined
  return { year: Number(year), ...(month === undefined ? {} : { month: Number(month) }) }
}

/** What a file's name says of its release: `icd10cm-order-April-2026.txt`, `HCPC2026_JAN_ANWEB.txt`. */
export function releaseNameOfFile(name: string): ReleaseName | undefined {
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(name)?.[1]
  if (year === undefined) return undefined
  const word = /(?:^|[^a-z])(jan|apr|jul|oct)[a-z]*(?=[^a-z]|$)/i.exec(name)?.[1]?.toLowerCase()
  const number = new RegExp(`${year}[-_](0[1-9]|1[0-2])(?!\\d)`).exec(name)?.[1]
  const month =
    word === undefined
      ? number
      : monthNames.findIndex((one) => one.toLowerCase().startsWith(word)) + 1
  return { year: Number(year), ...(month === undefined ? {} : { month: Number(month) }) }
}

/** The releases of one system in order, each ending before the next begins. */
export function inOrder<Tagged extends { readonly tag: ReleaseTag }>(
  releases: readonly Tagged[],
): Tagged[] {
  const sorted = releases.toSorted((one, other) =>
    one.tag.effectiveFrom.localeCompare(other.tag.effectiveFrom),
  )
  return sorted.map((release, index) => {
    const next = sorted[index + 1]?.tag.effectiveFrom
    if (next === undefined || release.tag.effectiveTo < next) return release
    return { ...release, tag: { ...release.tag, effectiveTo: dayBefore(next) } }
  })
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0')
}
