import {
  ArrowDownUp,
  CalendarClock,
  Check,
  Flag,
  type LucideIcon,
  Minus,
  PenLine,
  Plus,
  Star,
} from 'lucide-react'
import { Icon } from '@/ui/icon'
import { Tag } from '@/ui/tag'
import { type Tone, toneText } from '@/ui/tone'
import type { ReferenceCode } from '../../contract/audits'
import type { AlignedRow, RowMark } from '../../rules/align-codes'
import type { DraftRow } from '../../rules/audit-draft'

type MarkedRow = AlignedRow<ReferenceCode>

interface MarkLook {
  readonly word: string
  readonly icon: LucideIcon
  readonly tone: Tone
}

const looks: Readonly<Record<RowMark, MarkLook>> = {
  added: { word: 'Added', icon: Plus, tone: 'success' },
  removed: { word: 'Removed', icon: Minus, tone: 'error' },
  changed: { word: 'Changed', icon: PenLine, tone: 'warning' },
  resequenced: { word: 'Resequenced', icon: ArrowDownUp, tone: 'information' },
  principal: { word: 'Principal', icon: Star, tone: 'information' },
  poa: { word: 'POA', icon: CalendarClock, tone: 'information' },
}

/** Between the columns: what was decided of the row, else how it differs. */
export function RowState({ row }: { readonly row: DraftRow }) {
  return <Between look={stateLook(row)} />
}

/** Between the columns: how the row differs, or that it does not. */
export function RowVerdict({ marks }: Pick<MarkedRow, 'marks'>) {
  const [first] = marks
  return <Between look={first ? looks[first] : same} />
}

const same: MarkLook = { word: 'The same', icon: Check, tone: 'success' }

function Between({ look }: { readonly look: MarkLook | undefined }) {
  return (
    <div className="flex w-7 shrink-0 justify-center pt-2">
      {look ? <Icon of={look.icon} label={look.word} className={toneText[look.tone]} /> : null}
    </div>
  )
}

function stateLook({ findings, agreed, marks }: DraftRow): MarkLook | undefined {
  if (findings.length > 0) return { word: 'Finding', icon: Flag, tone: 'warning' }
  if (agreed) return { word: 'Agreed', icon: Check, tone: 'success' }
  const [first] = marks
  return first && looks[first]
}

/** How a row differs, each in a word. */
export function RowMarks({ row }: { readonly row: MarkedRow }) {
  if (row.marks.length === 0) return null
  return (
    <p className="flex flex-wrap gap-1 px-2 pb-1.5 pl-7.5">
      {row.marks.map((mark) => (
        <Tag key={mark} tone={looks[mark].tone} icon={looks[mark].icon}>
          {markWords(mark, row)}
        </Tag>
      ))}
    </p>
  )
}

function markWords(mark: RowMark, { coder, reference }: MarkedRow): string {
  if (!coder || !reference) return looks[mark].word
  if (mark === 'resequenced') return `Resequenced ${coder.position} to ${reference.position}`
  if (mark === 'principal') {
    return reference.code.principal ? 'Becomes principal' : 'No longer principal'
  }
  if (mark === 'poa') return `POA ${coder.code.poa ?? 'none'} to ${reference.code.poa ?? 'none'}`
  return looks[mark].word
}
