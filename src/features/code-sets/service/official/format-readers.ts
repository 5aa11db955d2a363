import type { CodeSystem } from '../../contract/code-systems'
import type { OfficialFormat } from '../../contract/official-formats'
import type { IndexPart } from '../../contract/index-terms'
import { addendaRelease, readAddendaLines } from '../../rules/official/addenda-lines'
import { parseCpt } from '../../rules/official/cpt'
import { parseDrgAppendices } from '../../rules/official/drg-appendices'
import { parseHccEdits } from '../../rules/official/hcc-edits'
import { parseHcpcs } from '../../rules/official/hcpcs'
import { parseMceLists } from '../../rules/official/mce-lists'
import type { OfficialSource } from '../../rules/official/official-source'
import { parseOrderAddenda, parseOrderFile } from '../../rules/official/order-file'
import type { LineFault } from '../../rules/official/parsed-file'
import { parsePoaExempt, poaExemptYear } from '../../rules/official/poa-exempt'
import {
  licensedTag,
  releaseTag,
  type ReleaseName,
  type ReleaseTag,
} from '../../rules/official/release-tag'
import { readCsv } from './read-csv'
import { readIndex } from './read-index'
import { readTabular } from './read-tabular'

/** A recognised file with what is known of its release beforehand. */
export interface Readable {
  readonly name: string
  readonly text: string
  readonly release?: ReleaseName
  /** The organization whose own licensed file it may be. */
  readonly licensedTo?: string
  /** Puts the days that a person gave in the place of the usual ones. */
  readonly dated: (tag: ReleaseTag) => ReleaseTag
}

export interface Read {
  readonly source?: OfficialSource
  readonly of?: string
  readonly records?: number
  readonly faults?: readonly LineFault[]
  readonly skipped?: string
}

const april = 4
/** MCE and MS-DRG number their versions by fiscal year: v37 is FY2020. */
const yearOfVersionZero = 1983

/** How each format is read. */
export const formatReaders: Readonly<Record<OfficialFormat, (file: Readable) => Read>> = {
  'icd10cm-order': (file) =>
    withTag(file, 'ICD-10-CM', (tag) => {
      const { records, faults } = parseOrderFile(file.text)
      return {
        source: { format: 'icd10cm-order', tag, rows: records },
        records: records.length,
        faults,
      }
    }),
  'icd10cm-order-addenda': (file) =>
    withTag(file, 'ICD-10-CM', (tag) => {
      const { records, faults } = parseOrderAddenda(file.text)
      const source = { format: 'icd10cm-order-addenda', tag, changes: records } as const
      return { source, records: records.length, faults }
    }),
  'icd10cm-tabular': (file) => {
    const { year, nodes, faults } = readTabular(file.text, (one) => labelOf(Number(one), file))
    const release = file.release?.month === undefined ? { year: Number(year) } : file.release
    const tag = file.dated(releaseTag('ICD-10-CM', release))
    if (faults.length > 0) return { faults, skipped: brokenXml(faults) }
    const source = { format: 'icd10cm-tabular', tag, tabular: { nodes } } as const
    return { source, of: tag.label, records: nodes.length, faults }
  },
  'icd10cm-tabular-addenda': (file) => {
    const stated = addendaRelease(file.text)
    const release = stated && { year: stated.year, ...(stated.isApril ? { month: april } : {}) }
    return withTag(release ? { ...file, release } : file, 'ICD-10-CM', (tag) => ({
      source: { format: 'icd10cm-tabular-addenda', tag, text: file.text },
      records: readAddendaLines(file.text).filter(({ action }) => action !== 'none').length,
    }))
  },
  'icd10cm-index': (file) => {
    const part = indexPartOf(file.text)
    const { year, records, faults } = readIndex(file.text, part)
    if (faults.some(({ line }) => line > 0)) return { faults, skipped: brokenXml(faults) }
    const source = { format: 'icd10cm-index', part, year, terms: records } as const
    return { source, of: `FY${year}`, records: records.length, faults }
  },
  'icd10pcs-order': (file) =>
    withTag(file, 'ICD-10-PCS', (tag) => {
      const { records, faults } = parseOrderFile(file.text)
      return {
        source: { format: 'icd10pcs-order', tag, rows: records },
        records: records.length,
        faults,
      }
    }),
  'icd10pcs-order-addenda': (file) =>
    withTag(file, 'ICD-10-PCS', (tag) => {
      const { records, faults } = parseOrderAddenda(file.text, 'ICD-10-PCS')
      const source = { format: 'icd10pcs-order-addenda', tag, changes: records } as const
      return { source, records: records.length, faults }
    }),
  hcpcs: (file) =>
    withTag(file, 'HCPCS', (tag) => {
      const { records, faults } = parseHcpcs(file.text)
      return { source: { format: 'hcpcs', tag, entries: records }, records: records.length, faults }
    }),
  cpt: (file) =>
    withTag(file, 'CPT', (unlicensed) => {
      if (file.licensedTo === undefined) return { skipped: unlicensedCpt }
      const tag = licensedTag(unlicensed, file.licensedTo)
      const { records, faults } = parseCpt(file.text)
      return { source: { format: 'cpt', tag, entries: records }, records: records.length, faults }
    }),
  mce: (file) => {
    const { version, lists, faults } = parseMceLists(file.text)
    const year = Number(version) + yearOfVersionZero
    const source = `Medicare Code Editor v${version} (FY${year})`
    const records = [...lists.values()].reduce((sum, codes) => sum + codes.size, 0)
    return { source: { format: 'mce', year, source, lists }, of: `v${version}`, records, faults }
  },
  'poa-exempt': (file) => {
    const { records, faults } = parsePoaExempt(file.text)
    const year = Number(poaExemptYear(file.text) ?? file.release?.year)
    const source = `POA-exempt list FY${year}`
    const codes = new Set(records)
    return {
      source: { format: 'poa-exempt', year, source, codes },
      of: `FY${year}`,
      records: codes.size,
      faults,
    }
  },
  'drg-appendices': (file) => {
    const version = /(?:^|[^a-z])v(\d{2})(?!\d)/i.exec(file.name)?.[1]
    const year = version === undefined ? file.release?.year : Number(version) + yearOfVersionZero
    if (year === undefined)
      return { skipped: `${unnamed} (msdrg_v40_appendix.txt, or --release 2023)` }
    const appendices = parseDrgAppendices(file.text)
    const source = `MS-DRG v${year - yearOfVersionZero} (FY${year})`
    const records = appendices.cc.size + appendices.mcc.size + appendices.hac.size
    return { source: { format: 'drg-appendices', year, source, appendices }, of: source, records }
  },
  'hcc-mapping': (file) => readHccRows(file, 'hcc-mapping'),
  'hcc-hierarchies': (file) => readHccRows(file, 'hcc-hierarchies'),
  'hcc-labels': (file) => readHccRows(file, 'hcc-labels'),
  'hcc-edits': readHccEdits,
  elixhauser: () => ({ skipped: 'is not a workbook' }),
}

const unlicensedCpt =
  'is licensed to one organization: load it on its page Code sets, or say whose it is with --org'
const unnamed = 'does not say which release it is of; put the year into its name'

function withTag(file: Readable, system: CodeSystem, read: (tag: ReleaseTag) => Read): Read {
  if (file.release === undefined)
    return { skipped: `${unnamed} (${system} 2026: ..._2026.txt), or say it with --release` }
  const tag = file.dated(releaseTag(system, file.release))
  return { of: tag.label, ...read(tag) }
}

function readHccRows(
  file: Readable,
  format: 'hcc-mapping' | 'hcc-hierarchies' | 'hcc-labels',
): Read {
  if (file.release === undefined) return { skipped: `${unnamed} (${format}_2026.csv)` }
  const { year } = file.release
  try {
    const rows = readCsv(file.text)
    return { source: { format, year, rows }, of: String(year), records: rows.length }
  } catch (error) {
    return { skipped: error instanceof Error ? error.message : 'is not readable as CSV' }
  }
}

/** Its name has no year: its rows name the models, and go with their latest mapping. */
function readHccEdits(file: Readable): Read {
  try {
    const rows = readCsv(file.text)
    const { edits, faults } = parseHccEdits(rows)
    const of = [...new Set(edits.map(({ model }) => model))].join(' and ')
    const year = file.release?.year ?? 0
    return { source: { format: 'hcc-edits', year, rows }, of, records: edits.length, faults }
  } catch (error) {
    return { skipped: error instanceof Error ? error.message : 'is not readable as CSV' }
  }
}

function labelOf(year: number, { release }: Readable): string {
  return releaseTag('ICD-10-CM', release?.month === undefined ? { year } : release).label
}

function indexPartOf(text: string): IndexPart {
  const head = text.slice(0, 2000)
  if (/EXTERNAL CAUSE/i.test(head)) return 'external'
  if (/<head[^>]*>Substance</.test(head)) return 'drugs'
  return /<head[^>]*>Neoplasm</.test(head) ? 'neoplasm' : 'index'
}

function brokenXml(faults: readonly LineFault[]): string {
  return `is not well-formed XML: line ${faults[0]?.line ?? 0}`
}
