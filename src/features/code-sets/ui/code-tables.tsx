'use client'

import type { CodeDetail } from '../contract/search'
import { CodeHistory } from './code-history'
import { CodeLink } from './note-blocks'
import { SheetPart } from './sheet-part'

interface CodeTablesProps {
  readonly detail: CodeDetail
  readonly onGo: (code: string) => void
}

/** The 7th characters that apply, the nodes below, and the code in the releases around. */
export function CodeTables({ detail, onGo }: CodeTablesProps) {
  const { seventhCharacters, children, history } = detail
  return (
    <>
      {seventhCharacters.length > 0 ? (
        <SheetPart title="7th characters">
          <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
            {seventhCharacters.map(({ character, meaning }) => (
              <div key={character} className="contents">
                <dt className="code font-medium">{character}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </SheetPart>
      ) : null}
      {children.length > 0 ? (
        <SheetPart title={`Directly below ${detail.code}`}>
          <table className="w-full text-left">
            <thead className="sr-only">
              <tr>
                <th scope="col">Code</th>
                <th scope="col">Title</th>
                <th scope="col">Kind</th>
              </tr>
            </thead>
            <tbody>
              {children.map((child) => (
                <tr key={child.code} className="border-b border-line align-baseline">
                  <td className="w-24 py-1 pr-3">
                    <CodeLink code={child.code} onGo={onGo} />
                  </td>
                  <td className="py-1">{child.title}</td>
                  <td className="py-1 pl-3 text-right text-12 text-quiet">
                    {child.billable ? 'billable' : 'header'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </SheetPart>
      ) : null}
      <CodeHistory history={history} title={detail.title} />
    </>
  )
}
