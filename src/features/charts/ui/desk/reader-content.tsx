import { memo } from 'react'
import { EntryListView } from './entry-list-view'
import type { EvidenceMark } from './evidence-mark'
import { MeasurementTable } from './measurement-table'
import { NoteText } from './note-text'
import type { ReaderDocument } from './reader-documents'
import { isBeforeTables, type ReaderOutline } from './reader-outline'
import { ReaderPart } from './reader-part'

interface ReaderContentProps {
  readonly outline: ReaderOutline
  readonly evidence: readonly EvidenceMark[]
  readonly activeEvidenceId: string | undefined
  readonly onEvidence: ((id: string) => void) | undefined
}

/** The notes, lists and tables of a chart, one below the other. */
export const ReaderContent = memo(function ReaderContent(props: ReaderContentProps) {
  const { outline, evidence, activeEvidenceId, onEvidence } = props
  const marking = { marks: evidence, activeMarkId: activeEvidenceId, onMark: onEvidence }
  const lists = outline.lists.map((list) => ({
    list,
    part: (
      <ReaderPart key={list.id} id={list.id} title={list.title} note={list.entries.length}>
        <EntryListView list={list} {...marking} />
      </ReaderPart>
    ),
  }))
  return (
    <>
      {outline.documents.map((document) => (
        <ReaderPart
          key={document.id}
          id={document.id}
          title={document.title}
          note={document.composed ? composedNote : document.byline}
        >
          <div data-document={document.id}>
            <DocumentText
              document={document}
              {...marking}
              marks={evidence.filter(({ documentId }) => documentId === document.id)}
            />
          </div>
        </ReaderPart>
      ))}
      {lists.filter(({ list }) => isBeforeTables(list)).map(({ part }) => part)}
      {outline.tables.map(({ id, title, rows }) => (
        <ReaderPart key={id} id={id} title={title} note={rows.length}>
          <MeasurementTable label={title} {...{ id, rows, ...marking }} />
        </ReaderPart>
      ))}
      {lists.filter(({ list }) => !isBeforeTables(list)).map(({ part }) => part)}
    </>
  )
})

const composedNote = 'Composed from the encounter’s resources. It has no note.'

interface DocumentTextProps {
  readonly document: ReaderDocument
  readonly marks: readonly EvidenceMark[]
  readonly activeMarkId: string | undefined
  readonly onMark: ((id: string) => void) | undefined
}

function DocumentText({ document, marks, activeMarkId, onMark }: DocumentTextProps) {
  if (document.text.trim() === '') {
    return (
      <p className="text-quiet">
        The source named this document but sent no text that can be read.
      </p>
    )
  }
  return <NoteText text={document.text} {...{ marks, activeMarkId, onMark }} />
}
