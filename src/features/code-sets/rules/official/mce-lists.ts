import type { CodeListId } from '../../contract/code-lists'
import { parseLines, type LineFault } from './parsed-file'

/** The lists of the Medicare Code Editor, with the version that states them. */
export interface MceRead {
  readonly version: string
  readonly lists: ReadonlyMap<CodeListId, ReadonlySet<string>>
  /** Edits over procedures, which no list here holds. */
  readonly passedOver: number
  readonly faults: readonly LineFault[]
}

const lists: Readonly<Record<string, CodeListId>> = {
  Newborn_Only: 'mceNewborn',
  Pediatric_Only: 'mcePediatric',
  Maternity_Only: 'mceMaternity',
  Adult_Only: 'mceAdult',
  Female_Only: 'mceFemale',
  Male_Only: 'mceMale',
  Principal_Manifestation: 'mceManifestation',
  Principal_Questionable_Admit: 'mceQuestionableAdmission',
  Principal_Unacceptable: 'mceUnacceptablePrincipal',
  Unspecified_Code: 'mceUnspecified',
}

/** Reads the code edits of the MCE: tab-separated, one diagnosis (`D`) or procedure (`P`) of an edit a line. */
export function parseMceLists(text: string): MceRead {
  const found = new Map<CodeListId, Set<string>>()
  let version = ''
  let passedOver = 0
  const { faults } = parseLines(text, (line, number) => {
    if (line.trim() === '' || number === 1) return {}
    const [mceVersion = '', , , , edit = '', type, code] = line.split('\t')
    if (code === undefined || !/^[0-9A-Z]{3,7}$/.test(code))
      return { fault: 'is not a row of a code edit' }
    version = mceVersion
    const list = lists[edit]
    if (type !== 'D' || list === undefined) passedOver += 1
    else found.set(list, (found.get(list) ?? new Set()).add(code))
    return {}
  })
  return { version, lists: found, passedOver, faults }
}
