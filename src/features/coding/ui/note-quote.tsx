import { Quote } from 'lucide-react'
import { Icon } from '@/ui/icon'
import type { QuotedNote } from '../engine/finding'

interface NoteQuoteProps {
  readonly note: QuotedNote
  /** The words of the finding, which may quote the note themselves. */
  readonly message: string
}

/** The official note that a finding rests on, word for word, with where it stands and in which release. */
export function NoteQuote({ note: { text, node, release }, message }: NoteQuoteProps) {
  return (
    <p className="flex items-start gap-1.5 text-12 text-quiet">
      <Icon of={Quote} size={12} label="Official note" className="mt-0.75" />
      <span className="min-w-0">
        {message.includes(text) ? null : <q className="font-serif text-13 text-soft">{text}</q>}{' '}
        <span>
          {nameOf(node)}, {release}
        </span>
      </span>
    </p>
  )
}

function nameOf(node: string): string {
  return node.startsWith('ch') ? `Chapter ${Number(node.slice(2))}` : `Note at ${node}`
}
