'use client'

import { clsx } from 'clsx'
import { CircleCheck, Quote, Star } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Icon } from '@/ui/icon'
import { SeverityMark } from '@/ui/severity-mark'
import { CodeTitle } from './code-title'
import type { DraftRow } from './draft'
import { isOpen, type StandingFinding } from './placed-finding'
import { poaWords } from './poa-choice'
import type { CodesModel } from './use-codes'

interface CodeRowLineProps {
  readonly model: CodesModel
  readonly row: DraftRow
  readonly place: number
  readonly findings: readonly StandingFinding[]
  readonly isOpen: boolean
  readonly grip: ReactNode
}

/** Sequence, code, title, POA, principal mark and gravest finding; Enter opens and closes the row. */
export function CodeRowLine({ model, row, place, findings, isOpen, grip }: CodeRowLineProps) {
  const { key, code, title } = row
  const isCurrent = model.cursor.key === key
  const toggle = () => model.moveTo(key, { open: !isOpen })

  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape' && isOpen) toggle()
    if (event.key !== 'Enter') return
    event.preventDefault()
    toggle()
  }

  return (
    <div
      data-code-row={key}
      role="group"
      aria-label={`${place + 1}. ${code} ${title ?? ''}`}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      onKeyDown={onKeyDown}
      onClick={toggle}
      className={clsx(
        'ring-inside flex items-start gap-2 border-l-2 py-1.5 pr-2 hover:bg-hover',
        isCurrent ? 'border-accent' : 'border-transparent',
      )}
    >
      {grip}
      <span className="figures w-5 shrink-0 text-right text-quiet">{place + 1}</span>
      <span className="code w-17 shrink-0 font-medium break-all">
        {code}
        {row.modifiers.map((modifier) => (
          <span key={modifier} className="font-normal text-soft">
            -{modifier}
          </span>
        ))}
      </span>
      <span className="min-w-0 grow">
        <span className={clsx(!isOpen && 'line-clamp-2')}>
          <CodeTitle row={row} date={model.chart.serviceDate} />
        </span>
        {isOpen ? null : <Gravest findings={findings} />}
      </span>
      <RowMarks row={row} withPoa={model.chart.setting === 'inpatient'} findings={findings} />
    </div>
  )
}

interface RowMarksProps {
  readonly row: DraftRow
  readonly withPoa: boolean
  readonly findings: readonly StandingFinding[]
}

function RowMarks({ row, withPoa, findings }: RowMarksProps) {
  const [gravest] = findings
  return (
    <span className="flex h-5 shrink-0 items-center gap-1.5">
      <Quotations row={row} />
      {withPoa && row.kind === 'diagnosis' ? (
        <span
          className="code w-3 text-center text-soft"
          title={row.poa ? poaWords[row.poa] : 'Present on admission: not said'}
        >
          <span className="sr-only">Present on admission: </span>
          {row.poa ?? '–'}
        </span>
      ) : null}
      {row.principal ? (
        <Icon of={Star} size={14} label="Principal" className="fill-current text-accent-text" />
      ) : null}
      {gravest?.reason !== undefined ? (
        <Icon of={CircleCheck} size={14} label="Answered" className="text-quiet" />
      ) : gravest ? (
        <SeverityMark iconOnly severity={gravest.finding.severity} />
      ) : null}
    </span>
  )
}

/** How many passages are quoted, and whether one still waits to be accepted. */
function Quotations({ row: { evidence } }: Pick<RowMarksProps, 'row'>) {
  if (evidence.length === 0) return null
  return (
    <span className="figures flex items-center gap-0.5 text-12 text-quiet">
      <Icon of={Quote} size={12} label="passages quoted" />
      {evidence.length}
      {evidence.some(({ proposed }) => proposed) ? <span>proposed</span> : null}
    </span>
  )
}

/** On a closed row the gravest open finding in one line. */
function Gravest({ findings }: { readonly findings: readonly StandingFinding[] }) {
  const [gravest, ...others] = findings.filter(isOpen)
  if (!gravest) return null
  return (
    <span className="block truncate text-12 text-soft">
      {gravest.finding.message}
      {others.length > 0 ? <span className="text-quiet"> +{others.length}</span> : null}
    </span>
  )
}
