import type { ListEntry } from './entry-lists'

/** A tight list: what it is, its details behind it, the source's own code at the edge. */
export function EntryListView({ entries }: { readonly entries: readonly ListEntry[] }) {
  return (
    <ul className="text-13">
      {entries.map(({ id, text, code, details }) => (
        <li key={id} className="flex gap-3 border-b border-line py-1">
          <p className="min-w-0 grow">
            {text}
            {details.length > 0 ? (
              <span className="text-12 text-quiet"> {details.join(' · ')}</span>
            ) : null}
          </p>
          {code ? (
            <span className="code shrink-0 text-12 text-quiet @max-[400px]:hidden">{code}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
