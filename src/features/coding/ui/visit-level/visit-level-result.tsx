import { Tag } from '@/ui/tag'
import type { VisitLevel } from '../../rules/evaluation-and-management/choose-visit-code'
import { elements, type Element } from '../../rules/evaluation-and-management/rate-decision-making'

const elementWords: Readonly<Record<Element, string>> = {
  problems: 'Problems',
  data: 'Data',
  risk: 'Risk',
}

/** The code, what carried it, and what the other way would have come to. */
export function VisitLevelResult({ level }: { readonly level: VisitLevel }) {
  const { code, by, decisionMaking, time, prolonged } = level
  return (
    <section aria-label="Level" className="rounded-panel border border-line bg-sunken p-3">
      <p role="status" className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-mono text-16 font-medium">{code}</span>
        <span className="text-soft">
          {by === 'time' ? 'by time' : `by ${decisionMaking.complexity} decision making`}
        </span>
      </p>
      <table className="mt-2 w-full text-13">
        <thead className="sr-only">
          <tr>
            <th scope="col">Element</th>
            <th scope="col">Level and reason</th>
            <th scope="col">Carries</th>
          </tr>
        </thead>
        <tbody>
          {elements.map((element) => (
            <tr key={element} className="align-top">
              <th scope="row" className="py-1 pr-3 text-left font-normal text-quiet">
                {elementWords[element]}
              </th>
              <td className="py-1 pr-3">
                {decisionMaking.ratings[element].complexity}
                <span className="block text-12 text-quiet">
                  {decisionMaking.ratings[element].reason}
                </span>
              </td>
              <td className="py-1 text-right">
                {decisionMaking.carriedBy.includes(element) ? <Tag>carries</Tag> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-12 text-quiet">
        {`Decision making comes to ${decisionMaking.code}; two of three elements carry. `}
        {time
          ? `Time comes to ${time.code}, from ${time.leastMinutes} minutes on.`
          : 'Time comes to no code.'}
      </p>
      {prolonged ? (
        <p className="mt-1 text-13">
          Prolonged service: <span className="font-mono">{prolonged.code}</span>, {prolonged.units}{' '}
          {prolonged.units === 1 ? 'unit' : 'units'}.
        </p>
      ) : null}
    </section>
  )
}
