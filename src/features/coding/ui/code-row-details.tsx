'use client'

import { ArrowDown, ArrowUp, BookOpen, Star, Trash2 } from 'lucide-react'
import { IconButton } from '@/ui/icon-button'
import { Kbd } from '@/ui/kbd'
import { Textarea } from '@/ui/textarea'
import type { DraftRow } from './draft'
import { EvidenceChips } from './evidence-chips'
import { FindingList } from './finding-list'
import type { StandingFinding } from './placed-finding'
import { PoaChoice } from './poa-choice'
import { writtenSystemOf } from './procedure-systems'
import { QuoteButton } from './quote-button'
import { focusOn, rowSelector } from './use-code-cursor'
import type { CodesModel } from './use-codes'

interface CodeRowDetailsProps {
  readonly model: CodesModel
  readonly row: DraftRow
  readonly place: number
  readonly findings: readonly StandingFinding[]
}

/** What an open row shows: rationale, evidence, findings in full, and what one can do with the code. */
export function CodeRowDetails({ model, row, place, findings }: CodeRowDetailsProps) {
  const { editable, change, chart } = model
  const { key } = row
  const diagnosis = row.kind === 'diagnosis'
  return (
    <div className="flex flex-col gap-2 pt-1 pr-2 pb-2 pl-11 text-13">
      <FindingList label="Findings" model={model} findings={findings} />
      {diagnosis && editable && chart.setting === 'inpatient' ? (
        <PoaChoice value={row.poa} onChange={(poa) => change({ type: 'setPoa', key, poa })} />
      ) : null}
      <Rationale model={model} row={row} />
      <EvidenceChips
        row={row}
        onShow={model.showEvidence}
        onAccept={editable ? (index) => change({ type: 'acceptEvidence', key, index }) : undefined}
        onRemove={editable ? (index) => model.removeEvidence(key, index) : undefined}
      />
      {editable ? <RowActions {...{ model, row, place }} /> : null}
    </div>
  )
}

type RowActionsProps = Pick<CodeRowDetailsProps, 'model' | 'row' | 'place'>

function RowActions({ model, row, place }: RowActionsProps) {
  const { key, kind, code, principal } = row
  const move = (to: number) => model.change({ type: 'move', key, to })
  return (
    <div className="-ml-2 flex items-center gap-1">
      <QuoteButton model={model} rowKey={key} tone="quiet">
        Add selection <Kbd hotkey="code.evidence" />
      </QuoteButton>
      <span className="grow" />
      <IconButton
        icon={BookOpen}
        size="small"
        label={`Show ${code} in the code set`}
        hotkey="code.browse"
        onClick={() => model.browse({ code, system: writtenSystemOf(row) })}
      />
      {kind === 'diagnosis' ? (
        <IconButton
          icon={Star}
          size="small"
          label="Make principal"
          hotkey="code.principal"
          disabled={principal && place === 0}
          onClick={() => model.change({ type: 'makePrincipal', key })}
        />
      ) : null}
      <IconButton
        icon={ArrowUp}
        size="small"
        label="Move up"
        hotkey="code.up"
        onClick={() => move(place - 1)}
      />
      <IconButton
        icon={ArrowDown}
        size="small"
        label="Move down"
        hotkey="code.down"
        onClick={() => move(place + 1)}
      />
      <IconButton
        icon={Trash2}
        size="small"
        label={`Remove ${code}`}
        hotkey="code.remove"
        onClick={() => model.remove(key)}
      />
    </div>
  )
}

interface RationaleProps {
  readonly model: CodesModel
  readonly row: DraftRow
}

function Rationale({ model, row }: RationaleProps) {
  if (!model.editable) {
    return <p className="text-soft">{row.rationale || 'No rationale was written.'}</p>
  }
  return (
    <Textarea
      data-rationale={row.key}
      label={`Rationale for ${row.code}`}
      labelHidden
      placeholder="Rationale"
      rows={2}
      maxLength={2000}
      value={row.rationale}
      onChange={(event) =>
        model.change({ type: 'setRationale', key: row.key, rationale: event.target.value })
      }
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        focusOn(rowSelector(row.key))
      }}
    />
  )
}
