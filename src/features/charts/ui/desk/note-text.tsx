import { clsx } from 'clsx'
import { useMemo } from 'react'
import type { EvidenceMark } from './evidence-mark'
import { markText } from './mark-text'
import { MarkedWords, type Marking } from './marked-words'
import { noteBlocks, type NoteBlock } from './note-blocks'
import { noteSections } from './note-sections'
import { showHeading } from './show-heading'

interface NoteTextProps extends Marking {
  readonly text: string
  /** The marks on this very document. */
  readonly marks: readonly EvidenceMark[]
}

/** A note in serif, its headings in the margin where there is room for one. */
export function NoteText({ text, marks, activeMarkId, onMark }: NoteTextProps) {
  const sections = useMemo(() => noteSections(text), [text])
  return (
    <div className="flex flex-col gap-4">
      {sections.map((section) => (
        <section
          key={section.heading?.start ?? -1}
          className="grid-cols-[112px_minmax(0,1fr)] gap-x-5 @min-[540px]:grid"
        >
          {section.heading ? (
            <h4
              className={clsx(
                'mb-0.5 text-12 @min-[540px]:mb-0 @min-[540px]:pt-1',
                section.heading.level === 1 ? 'font-medium text-soft' : 'text-quiet',
              )}
            >
              {showHeading(section.heading.text)}
            </h4>
          ) : null}
          <div className="col-start-2 max-w-measure font-serif text-note text-ink">
            {noteBlocks(text, section).map((block) => (
              <Block key={block.start} {...{ text, block, marks, activeMarkId, onMark }} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

/** A second line begins under the words of the first, behind its bullet or number. */
const indents = { line: '', bullet: 'pl-2.5 -indent-2.5', number: 'pl-4.5 -indent-4.5' } as const

interface BlockProps extends NoteTextProps {
  readonly block: NoteBlock
}

function Block({ text, block, marks, activeMarkId, onMark }: BlockProps) {
  return (
    <p className={clsx(block.gap && 'mt-3', indents[block.kind])}>
      {markText(block, marks).map(({ start, end, markIds }) => (
        <MarkedWords
          key={start}
          start={start}
          marks={marks.filter(({ id }) => markIds.includes(id))}
          {...{ activeMarkId, onMark }}
        >
          {text.slice(start, end)}
        </MarkedWords>
      ))}
    </p>
  )
}
