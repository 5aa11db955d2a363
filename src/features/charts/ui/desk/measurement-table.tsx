import { clsx } from 'clsx'
import { ArrowDown, ArrowUp, CircleAlert } from 'lucide-react'
import { Icon } from '@/ui/icon'
import { RangeBar } from '@/ui/range-bar'
import { Sparkline } from '@/ui/sparkline'
import type { EvidenceMark } from './evidence-mark'
import { MarkedWords, type Marking } from './marked-words'
import type { MeasurementFlag, MeasurementRow } from './measurement-rows'
import { rowDocumentId } from '../../contract/quotable-parts'
import { showDay } from './show-day'

interface MeasurementTableProps extends Marking {
  /** The part of the chart that the rows belong to. */
  readonly id: string
  readonly label: string
  readonly rows: readonly MeasurementRow[]
  readonly marks: readonly EvidenceMark[]
}

const flags = { low: ArrowDown, high: ArrowUp, abnormal: CircleAlert } as const

const cell = 'border-b border-line px-2 py-1 align-middle first:pl-0 last:pr-0'
const head = `${cell} text-left text-12 font-normal text-quiet`

/** Labs or vitals: value, reference range and course. Columns that no row fills are left out. */
export function MeasurementTable(props: MeasurementTableProps) {
  const { id, label, rows, marks, activeMarkId, onMark } = props
  const withRange = rows.some(({ rangeText }) => rangeText !== undefined)
  const withCourse = rows.some(({ course }) => course.length > 1)
  return (
    <table
      aria-label={label}
      className={clsx(
        'w-full border-separate border-spacing-0 text-13',
        // A value far from its name is hard to read across.
        !withRange && !withCourse && 'max-w-dialog',
      )}
    >
      <thead>
        <tr>
          <th scope="col" className={head}>
            Test
          </th>
          <th scope="col" className={`${head} text-right`}>
            Result
          </th>
          {withRange ? (
            <th scope="col" className={head}>
              Reference
            </th>
          ) : null}
          {withCourse ? (
            <th scope="col" className={`${head} @max-[520px]:hidden`}>
              Course
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const documentId = rowDocumentId(id, row.id)
          const own = marks.filter((mark) => mark.documentId === documentId)
          return (
            <tr key={row.id} data-row={documentId}>
              <td className={cell}>
                <MarkedWords marks={own} {...{ activeMarkId, onMark }}>
                  <Label label={row.label} />
                </MarkedWords>
                <Before row={row} />
              </td>
              <td className={`${cell} text-right whitespace-nowrap`}>
                <MarkedWords marks={own} {...{ activeMarkId, onMark }}>
                  <Result row={row} />
                </MarkedWords>
              </td>
              {withRange ? (
                <td className={cell}>
                  <Reference row={row} />
                </td>
              ) : null}
              {withCourse ? (
                <td className={`${cell} @max-[520px]:hidden`}>
                  <Course row={row} />
                </td>
              ) : null}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The analyte, and behind it quietly what LOINC adds in brackets: property, specimen, method. */
function Label({ label }: { readonly label: string }) {
  const bracket = label.indexOf(' [')
  if (bracket < 0) return label
  return (
    <>
      {label.slice(0, bracket)}
      <span className="text-12 text-quiet">{label.slice(bracket)}</span>
    </>
  )
}

function Result({ row }: { readonly row: MeasurementRow }) {
  const { value, unit, flag } = row
  return (
    <span className={flag ? 'font-medium text-warning-text' : undefined}>
      {flag ? <Flag flag={flag} /> : null}
      <span className="figures">{value}</span>
      {unit ? <span className="ml-1 text-12 font-normal text-quiet">{unit}</span> : null}
    </span>
  )
}

function Flag({ flag }: { readonly flag: MeasurementFlag }) {
  return <Icon of={flags[flag]} label={flag} size={14} className="mr-0.5 inline align-[-2px]" />
}

function Reference({ row }: { readonly row: MeasurementRow }) {
  const { number, low, high, rangeText } = row
  const drawn = number !== undefined && (low !== undefined || high !== undefined)
  return (
    <span className="flex items-center gap-2 whitespace-nowrap">
      {drawn ? (
        <span className="@max-[440px]:hidden">
          <RangeBar value={number} low={low} high={high} width={56} />
        </span>
      ) : null}
      <span className="figures text-12 text-quiet">{rangeText}</span>
    </span>
  )
}

function Course({ row }: { readonly row: MeasurementRow }) {
  const { course, label, low, high } = row
  if (course.length < 2) return null
  const words = `${label}, from ${course[0]} to ${course.at(-1)} in ${course.length} values`
  return <Sparkline values={course} label={words} width={64} low={low} high={high} />
}

function Before({ row }: { readonly row: MeasurementRow }) {
  if (row.before.length === 0) return null
  const words = row.before.map(({ at, value }) => (at ? `${showDay(at)}: ${value}` : value))
  return (
    <span className="figures block text-12 text-quiet" title={words.join('\n')}>
      before {row.before.map(({ value }) => value).join(', ')}
    </span>
  )
}
