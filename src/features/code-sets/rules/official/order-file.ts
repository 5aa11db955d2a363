import { parseLines, type ParsedFile } from './parsed-file'

/** One row of an order file: of ICD-10-CM or of ICD-10-PCS, which share their columns. */
export interface OrderRow {
  readonly code: string
  readonly billable: boolean
  readonly title: string
}

const beginning = /^\d{5} [0-9A-Z]{3,7} +[01] /
/** Of ICD-10-CM, and of ICD-10-PCS, whose addenda have no column for the flag: only whole codes are billable. */
const changes = {
  'ICD-10-CM': /^(Add|Delete|Revise from|Revise to|No change): +([01]) ([0-9A-Z]{3,7}) +(.*)$/i,
  'ICD-10-PCS':
    /^(Add|Delete|Revise from|Revise to|No change): +(?:([01]) )?([0-9A-Z]{3}|[0-9A-Z]{7}) +(.*)$/i,
}
const wholeProcedure = 7
const codeColumn = 6
const flagColumn = 14
const shortColumn = 16
const longColumn = 77
const shortLength = longColumn - shortColumn

/**
 * The rows of an order file as CDC and CMS publish it: number 1-5, code 7-13, billable flag 15, short title
 * 17-76, long title from 78. A short last line may end with its short title.
 */
export function parseOrderFile(text: string): ParsedFile<OrderRow> {
  return parseLines(text, (line) => {
    if (line.trim() === '') return {}
    if (!beginning.test(line) || line[shortColumn - 1] !== ' ')
      return { fault: 'is not a row of an order file' }
    const code = line.slice(codeColumn, flagColumn).trim()
    const title = titleOf(line.slice(shortColumn))
    if (title === '') return { fault: `${code} has no title` }
    return { record: { code, billable: line[flagColumn] === '1', title } }
  })
}

/** The long title, behind the 60 columns of the short one; a line may hold only one title, of any length. */
function titleOf(titles: string): string {
  const isOne = titles.length > shortLength && titles[shortLength - 1] !== ' '
  const long = isOne ? titles : titles.slice(shortLength)
  const title = long.trim() || titles.slice(0, shortLength).trim()
  return title.replace(/ {2,}/g, ' ')
}

export type OrderAction = 'add' | 'delete' | 'reviseFrom' | 'reviseTo'

/** One line of the order addenda: what changed between a release and the one before it. */
export interface OrderChange extends OrderRow {
  readonly action: OrderAction
}

const actions: Readonly<Record<string, OrderAction>> = {
  add: 'add',
  delete: 'delete',
  'revise from': 'reviseFrom',
  'revise to': 'reviseTo',
}

/** The lines of an order addenda file (`Add:  1 E11A  ...`, `Add:  0DTJ4ZZ ...`). */
export function parseOrderAddenda(
  text: string,
  system: keyof typeof changes = 'ICD-10-CM',
): ParsedFile<OrderChange> {
  return parseLines(text, (line) => {
    // Totals follow the changes.
    if (!/^[A-Z][a-z ]+:/.test(line)) return {}
    const [, word = '', flag, code, titles = ''] = changes[system].exec(line) ?? []
    if (code === undefined) return { fault: 'is not a row of an order addenda file' }
    const action = actions[word.toLowerCase()]
    if (action === undefined) return {}
    const billable = flag === undefined ? code.length === wholeProcedure : flag === '1'
    return { record: { action, code, billable, title: titleOf(titles) } }
  })
}
