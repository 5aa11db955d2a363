import type { Day } from '@/core/day'

/** The only host that code sets are downloaded from. */
export const downloadHosts = ['ftp.cdc.gov'] as const

const folder = 'https://ftp.cdc.gov/pub/Health_Statistics/NCHS/Publications/ICD10CM'

/**
 * Where CDC publishes the ICD-10-CM files of a fiscal year: the order file and its addenda, the tabular list and
 * the index. Those of the year that `today` falls in, then those of the year before, for want of these.
 */
export function downloadAddresses(today: Day): readonly (readonly string[])[] {
  const year = Number(today.slice(0, 4)) + (today.slice(5) >= '10-01' ? 1 : 0)
  return [addressesOf(year), addressesOf(year - 1)]
}

function addressesOf(year: number): readonly string[] {
  return ['icd10cm-Code Descriptions', 'icd10cm-table and index'].map((name) =>
    encodeURI(`${folder}/${year}/${name}-${year}.zip`),
  )
}
