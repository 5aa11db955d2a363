'use client'

import { ArrowDown, ArrowUp, Star } from 'lucide-react'
import { Button } from '@/ui/button'
import type { HotkeyId } from '@/ui/hotkeys'
import { IconButton } from '@/ui/icon-button'
import { Kbd } from '@/ui/kbd'
import { SegmentedControl } from '@/ui/segmented-control'
import type { DraftRow } from '../../rules/audit-draft'
import type { AuditContext } from './audit-context'

interface RowActionsProps extends AuditContext {
  readonly row: DraftRow
}

const poaSegments = [
  { value: 'Y', label: 'Y', name: 'Present on admission' },
  { value: 'N', label: 'N', name: 'Not present on admission' },
  { value: 'U', label: 'U', name: 'Documentation insufficient' },
  { value: 'W', label: 'W', name: 'Clinically undetermined' },
] as const

/** What the auditor can do with the active row, each with its key. */
export function RowActions({ row, desk, inpatient }: RowActionsProps) {
  return (
    <div className="flex flex-wrap items-center gap-1 px-2 pb-2 pl-5.5 print:hidden">
      <KeyButton
        hotkey="audit.agree"
        pressed={row.agreed}
        onClick={() => desk.act({ kind: 'agree', row })}
      >
        {row.agreed ? 'Agreed' : 'Agree'}
      </KeyButton>
      <Disagreement row={row} desk={desk} />
      {row.reference ? <Sequence row={row} desk={desk} /> : null}
      {inpatient ? <PresentOnAdmission row={row} desk={desk} /> : null}
    </div>
  )
}

type OnRow = Pick<RowActionsProps, 'row' | 'desk'>

function Disagreement({ row, desk: { act, openForm } }: OnRow) {
  const { coder, reference, key: rowKey, marks, findings, agreed } = row
  const touched = agreed || marks.length + findings.length > 0
  return (
    <>
      {coder ? (
        <KeyButton hotkey="audit.change" onClick={() => openForm({ mode: 'change', rowKey })}>
          Change
        </KeyButton>
      ) : null}
      {coder && reference ? (
        <KeyButton hotkey="audit.remove" onClick={() => openForm({ mode: 'remove', rowKey })}>
          Remove
        </KeyButton>
      ) : null}
      <KeyButton hotkey="audit.finding" onClick={() => openForm({ mode: 'describe', rowKey })}>
        Finding
      </KeyButton>
      {touched ? (
        <KeyButton hotkey="audit.restore" onClick={() => act({ kind: 'restore', row })}>
          Take back
        </KeyButton>
      ) : null}
    </>
  )
}

function PresentOnAdmission({ row, desk }: OnRow) {
  if (!row.reference || row.kind !== 'diagnosis') return null
  return (
    <SegmentedControl
      label="Present on admission in the reference"
      size="small"
      segments={poaSegments}
      value={row.reference.code.poa ?? undefined}
      onChange={(poa) => desk.act({ kind: 'poa', row, poa })}
    />
  )
}

function Sequence({ row, desk: { act } }: OnRow) {
  return (
    <span className="flex items-center">
      {row.kind === 'diagnosis' && !row.reference?.code.principal ? (
        <IconButton
          icon={Star}
          size="small"
          label="Make principal"
          hotkey="audit.principal"
          onClick={() => act({ kind: 'principal', row })}
        />
      ) : null}
      <IconButton
        icon={ArrowUp}
        size="small"
        label="Move up in the reference"
        hotkey="audit.up"
        onClick={() => act({ kind: 'move', row, by: -1 })}
      />
      <IconButton
        icon={ArrowDown}
        size="small"
        label="Move down in the reference"
        hotkey="audit.down"
        onClick={() => act({ kind: 'move', row, by: 1 })}
      />
    </span>
  )
}

interface KeyButtonProps {
  readonly hotkey: HotkeyId
  readonly pressed?: boolean
  readonly onClick: () => void
  readonly children: string
}

function KeyButton({ hotkey, pressed, onClick, children }: KeyButtonProps) {
  return (
    <Button
      tone="quiet"
      size="small"
      aria-pressed={pressed}
      className="gap-1.5 aria-pressed:text-success-text"
      onClick={onClick}
    >
      {children}
      <Kbd hotkey={hotkey} />
    </Button>
  )
}
