'use client'

import { useHotkeys } from '@/ui/use-hotkeys'
import type { AuditDesk } from './use-audit-desk'

interface AuditKeys {
  readonly desk: AuditDesk
  /** Whether codes carry present-on-admission indicators here. */
  readonly inpatient: boolean
  readonly onEvidence: () => void
  readonly onFeedback: () => void
  readonly onApprove: () => void
  readonly onReturn: () => void
}

/** One key per decision on the active row. */
export function useAuditKeys(keys: AuditKeys): void {
  const { desk, inpatient } = keys
  // While a form is open, no key may replace it and what was typed in it.
  const mayAct = !desk.readOnly && desk.form === undefined
  useHotkeys({
    'audit.next': () => desk.step(1),
    'audit.previous': () => desk.step(-1),
    'audit.evidence': keys.onEvidence,
    ...(mayAct ? decisionKeys(keys) : {}),
    ...(mayAct && inpatient ? indicatorKeys(desk) : {}),
  })
}

function decisionKeys({ desk, onFeedback, onApprove, onReturn }: AuditKeys) {
  const { active: row, act, openForm, step } = desk
  const onRow = (mode: 'change' | 'remove' | 'describe') => () => {
    if (row) openForm({ mode, rowKey: row.key })
  }
  return {
    'audit.agree': () => {
      if (!row) return
      act({ kind: 'agree', row })
      if (!row.agreed) step(1)
    },
    'audit.change': onRow('change'),
    'audit.remove': onRow('remove'),
    'audit.finding': onRow('describe'),
    'audit.add': () => openForm({ mode: 'add', codeKind: 'diagnosis' }),
    'audit.restore': () => row && act({ kind: 'restore', row }),
    'audit.principal': () => row && act({ kind: 'principal', row }),
    'audit.up': () => row && act({ kind: 'move', row, by: -1 }),
    'audit.down': () => row && act({ kind: 'move', row, by: 1 }),
    'audit.feedback': onFeedback,
    'audit.approve': onApprove,
    'audit.return': onReturn,
  } as const
}

function indicatorKeys({ active: row, act }: AuditDesk) {
  const set = (poa: 'Y' | 'N' | 'U' | 'W') => () => {
    if (row?.kind === 'diagnosis') act({ kind: 'poa', row, poa })
  }
  return {
    'audit.poaYes': set('Y'),
    'audit.poaNo': set('N'),
    'audit.poaUnknown': set('U'),
    'audit.poaUndetermined': set('W'),
  } as const
}
