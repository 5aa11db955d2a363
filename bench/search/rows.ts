import { existsSync } from 'node:fs'
import path from 'node:path'
import {
  assembleContents,
  assembleProcedures,
} from '@/features/code-sets/rules/official/assemble-contents'
import type { OfficialSource } from '@/features/code-sets/rules/official/official-source'
import { documentsOf, termsByCode } from '@/features/code-sets/rules/search/documents-of'
import { readOfficialDirectory } from '@/features/code-sets/service/official/read-official-directory'
import { starterRelease } from '@/features/code-sets/starter/starter-release'
import type { SearchDocument } from '@/features/code-sets/contract/search-document'

export interface BenchRows {
  readonly label: string
  readonly diagnoses: readonly SearchDocument[]
  readonly procedures: readonly SearchDocument[]
}

/** The rows to search: of the official files below `folder`, or of the starter release where there are none. */
export function readRows(folder: string): BenchRows {
  if (!existsSync(path.join(folder, 'icd10cm'))) {
    const label = `${starterRelease.label}; no official files below ${folder}`
    return { label, diagnoses: documentsOf(starterRelease), procedures: [] }
  }
  const sources = readOfficialDirectory(folder).flatMap(({ source }) => source ?? [])
  const { contents, indexTerms } = assembleContents(sources)
  const newest = contents.at(-1)
  if (!newest) throw new Error(`The files below ${folder} make no release of ICD-10-CM.`)
  return {
    label: newest.label,
    diagnoses: documentsOf({ ...newest, indexTerms: termsByCode(indexTerms) }),
    procedures: proceduresOf(sources),
  }
}

function proceduresOf(sources: readonly OfficialSource[]): SearchDocument[] {
  const ofSystem = assembleProcedures(sources).filter(({ tag }) => tag.system === 'ICD-10-PCS')
  return (ofSystem.at(-1)?.entries ?? []).map((entry) => ({ ...entry, terms: [] }))
}
