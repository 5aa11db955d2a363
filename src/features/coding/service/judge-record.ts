import type { ReleaseLibrary } from '@/features/code-sets'
import type { JudgedRecord, UnreadableRecord } from '../contract/validation'
import { codedRecordSchema } from '../engine/coded-record'
import { evaluate } from '../engine/evaluate'
import { governingDate } from '../engine/governing-date'

/** The engine's verdict on what should be a record of the machine format, or why it cannot be read. */
export function judgeRecord(
  entered: unknown,
  line: number,
  library: ReleaseLibrary,
): JudgedRecord | UnreadableRecord {
  const read = codedRecordSchema.safeParse(entered)
  if (!read.success) {
    const [issue] = read.error.issues
    const where = issue?.path.length ? `${issue.path.join('.')}: ` : ''
    return { ...idOf(entered), line, error: `${where}${issue?.message ?? 'not a record'}` }
  }
  const { release, note } = library.choose(governingDate(read.data.encounter))
  const chosen = { release: release.view, ...(note === undefined ? {} : { note }) }
  return { ...idOf(entered), ...evaluate(read.data, chosen) }
}

function idOf(entered: unknown): { id?: string } {
  const hasId = typeof entered === 'object' && entered !== null && 'id' in entered
  return hasId && typeof entered.id === 'string' ? { id: entered.id } : {}
}
