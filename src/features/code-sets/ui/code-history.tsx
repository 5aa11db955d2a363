import type { CodeInRelease } from '../contract/browse'
import { SheetPart } from './sheet-part'

interface CodeHistoryProps {
  readonly history: readonly CodeInRelease[]
  /** As it is now; another one is told beside its release. */
  readonly title: string | null
}

const stateWords = { billable: 'billable', header: 'header', absent: 'not in it' } as const

/** A code in the releases around the one that is shown, where there are any. */
export function CodeHistory({ history, title }: CodeHistoryProps) {
  if (history.length < 2) return null
  return (
    <SheetPart title="Releases">
      <table className="w-full text-left">
        <thead className="sr-only">
          <tr>
            <th scope="col">Release</th>
            <th scope="col">In force</th>
            <th scope="col">Code</th>
          </tr>
        </thead>
        <tbody>
          {history.map((one) => (
            <tr key={one.label} className="border-b border-line align-baseline">
              <td className="py-1 pr-3">{one.label}</td>
              <td className="figures py-1 pr-3 text-12 text-quiet">
                {one.effectiveFrom} to {one.effectiveTo}
              </td>
              <td className="py-1">
                {stateWords[one.state]}
                {one.title !== null && one.title !== title ? `: ${one.title}` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SheetPart>
  )
}
