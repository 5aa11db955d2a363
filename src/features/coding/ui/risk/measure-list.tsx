import { clsx } from 'clsx'

export interface MeasureRow {
  /** `37`, `CMR_HF`. */
  readonly id: string
  readonly title: string
  /** The codes of the chart that make it, dotted. */
  readonly codes: readonly string[]
  /** Why it does not count. */
  readonly dropped?: string | undefined
}

interface MeasureListProps {
  readonly label: string
  /** What is said where there is none. */
  readonly none: string
  readonly rows: readonly MeasureRow[]
}

/** Categories with the codes that make them; one that does not count stays, quieter, with the reason. */
export function MeasureList({ label, none, rows }: MeasureListProps) {
  if (rows.length === 0) return <p className="text-quiet">{none}</p>
  return (
    <ul aria-label={label} className="flex flex-col gap-1">
      {rows.map(({ id, title, codes, dropped }) => (
        <li key={id} className="flex items-baseline gap-2">
          <span className={clsx('code w-9 shrink-0', dropped ? 'text-quiet' : 'font-medium')}>
            {shortId(id)}
          </span>
          <span className={clsx('min-w-0 grow', dropped && 'text-quiet')}>
            {title}
            {dropped ? <span className="block text-12">{dropped}</span> : null}
          </span>
          <span className="code shrink-0 text-right text-12 text-quiet">{codes.join(' ')}</span>
        </li>
      ))}
    </ul>
  )
}

/** Elixhauser's ids are names, which the titles say better. */
function shortId(id: string): string {
  return id.startsWith('CMR_') ? '' : id
}
