'use client'

import { isMissing } from '@/client/error-code'
import { LoadFailure } from '@/client/load-failure'
import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import { Notice } from '@/ui/notice'
import { Tag } from '@/ui/tag'
import type { ProcedureDetail } from '../contract/procedure-table'
import type { CodeNode } from '../contract/search'
import { ChangeTag } from './change-tag'
import { CodeActions } from './code-actions'
import { CodeHistory } from './code-history'
import { CodeLoading } from './code-loading'
import { FavouriteButton } from './favourite-button'
import { CodeLink } from './note-blocks'
import { ProcedureSheet } from './procedure-sheet'
import { SheetPart } from './sheet-part'

interface ProcedureTableSheetProps {
  /** A code of ICD-10-PCS, or its first characters. */
  readonly code: string
  readonly date: Day | undefined
  readonly onGo: (code: string) => void
  readonly onAdd?: ((code: Pick<CodeNode, 'code' | 'title'>) => void) | undefined
}

/** The table of a procedure, value by value: what is chosen, and what may come next. */
export function ProcedureTableSheet({ code, date, onGo, onAdd }: ProcedureTableSheetProps) {
  const asked = { code, date }
  const found = trpc.codeSets.procedure.useQuery(asked, { staleTime: 60_000, retry: false })
  if (found.data) return <Sheet detail={found.data} onGo={onGo} onAdd={onAdd} />
  if (found.isPending) return <CodeLoading code={code} />
  if (isMissing(found.error)) return <ProcedureSheet code={code} date={date} />
  return <LoadFailure title="The code could not be loaded" query={found} />
}

type SheetProps = Pick<ProcedureTableSheetProps, 'onGo' | 'onAdd'> & {
  readonly detail: ProcedureDetail
}

function Sheet({ detail, onGo, onAdd }: SheetProps) {
  const { code, title, release, axis, favourite, history } = detail
  const shownTitle = history.find(({ label }) => label === release.label)?.title
  return (
    <article aria-label={`${code} ${nameOf(detail)}`} className="flex flex-col gap-4 p-4">
      {release.note ? <Notice tone="warning">{release.note}</Notice> : null}
      <header>
        <div className="flex items-start gap-3">
          <h2 className="min-w-0 grow text-16 font-semibold text-pretty">
            <span className="code mr-2">{code}</span>
            {nameOf(detail)}
          </h2>
          {title === null ? null : (
            <FavouriteButton code={code} system="ICD-10-PCS" favourite={favourite} />
          )}
        </div>
        <p className="mt-1 flex flex-wrap items-center gap-2">
          <Tag>{title === null ? 'Not a whole code' : 'Billable'}</Tag>
          <ChangeTag change={detail.change} />
          <span className="text-12 text-quiet">
            {title === null ? `${countWords(detail.codes)} · ` : ''}
            {release.label}
          </span>
        </p>
        {title === null ? null : <CodeActions code={{ code, title }} onAdd={onAdd} />}
      </header>
      <ChosenCharacters detail={detail} onGo={onGo} />
      {axis === null ? null : <NextValues axis={axis} detail={detail} onGo={onGo} />}
      <CodeHistory history={history} title={shownTitle ?? null} />
    </article>
  )
}

/** The official title of a whole code; before that what the last character says. */
function nameOf({ title, path }: ProcedureDetail): string {
  return title ?? path.at(-1)?.label ?? path.at(-1)?.axis ?? ''
}

function countWords(codes: number): string {
  return codes === 1 ? '1 code' : `${codes.toLocaleString('en-US')} codes`
}

function ChosenCharacters({ detail: { path }, onGo }: Pick<SheetProps, 'detail' | 'onGo'>) {
  return (
    <SheetPart title="Characters">
      <table className="w-full text-left">
        <thead className="sr-only">
          <tr>
            <th scope="col">Axis</th>
            <th scope="col">Code up to here</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {path.map(({ axis, label, code }) => (
            <tr key={code} className="border-b border-line align-baseline">
              <td className="w-40 py-1 pr-3 text-quiet">{axis}</td>
              <td className="w-24 py-1 pr-3">
                <CodeLink code={code} system="ICD-10-PCS" onGo={onGo} />
              </td>
              <td className="py-1">{label ?? <Unnamed />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SheetPart>
  )
}

interface NextValuesProps extends Pick<SheetProps, 'detail' | 'onGo'> {
  readonly axis: string
}

/** Each value leads on to valid codes; the only code with it is reached at once. */
function NextValues({ axis, detail: { code, values }, onGo }: NextValuesProps) {
  return (
    <SheetPart title={`${axis}: choose one of ${values.length}`}>
      <table className="w-full text-left">
        <thead className="sr-only">
          <tr>
            <th scope="col">Code</th>
            <th scope="col">{axis}</th>
            <th scope="col">Valid codes</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ character, label, codes, first }) => (
            <tr key={character} className="border-b border-line align-baseline">
              <td className="w-24 py-1 pr-3">
                <CodeLink
                  code={codes === 1 ? first.code : `${code}${character}`}
                  system="ICD-10-PCS"
                  onGo={onGo}
                />
              </td>
              <td className="py-1">
                {label ?? <Unnamed />}
                {codes === 1 || label === null ? (
                  <span className="block text-12 text-quiet">{first.title}</span>
                ) : null}
              </td>
              <td className="figures py-1 pl-3 text-right text-12 whitespace-nowrap text-quiet">
                {countWords(codes)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SheetPart>
  )
}

function Unnamed() {
  return <span className="text-quiet">the titles have no word for it</span>
}
