import type { EvidenceMark } from './evidence-mark'
import type { EntryList } from './entry-lists'
import { MarkedWords, type Marking } from './marked-words'
import { rowDocumentId } from '../../contract/quotable-parts'

interface EntryListViewProps extends Marking {
  readonly list: EntryList
  readonly marks: readonly EvidenceMark[]
}

/** A tight list: what it is, its details behind it, the source's own code at the edge. */
export function EntryListView({ list, marks, ...marking }: EntryListViewProps) {
  return (
    <ul className="text-13">
      {list.entries.map(({ id, text, code, details }) => {
        const documentId = rowDocumentId(list.id, id)
        const own = marks.filter((mark) => mark.documentId === documentId)
        return (
          <li key={id} data-row={documentId} className="flex gap-3 border-b border-line py-1">
            <p className="min-w-0 grow">
              <MarkedWords marks={own} {...marking}>
                {text}
              </MarkedWords>
              {details.length > 0 ? (
                <span className="text-12 text-quiet"> {details.join(' · ')}</span>
              ) : null}
            </p>
            {code ? (
              <span className="code shrink-0 text-12 text-quiet @max-[400px]:hidden">{code}</span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
