'use client'

import { useHotkeys } from '@/ui/use-hotkeys'
import type { AuditDesk } from './use-audit-desk'

interface AuditKeys {
  readonly desk: AuditDesk
  readonly onEvidence: () => void
  readonly onFeedback: () => void
  readonly onApprove: () => void
  readonly onReturn: () => void
}

/** One key per decision on the active row. */
export function useAuditKeys({
  desk,
  onEvidence,
  onFeedback,
  onApprove,
  onReturn,
}: AuditKeys): void {
  const { active: row, act, openForm, step } = desk
  const onRow = (mode: 'change' | 'remove' | 'describe') => () => {
    if (row && !desk.form) openForm({ mode, rowKey: row.key })
  }
  useHotkeys({
    'audit.next': () => step(1),
    'audit.previous': () => step(-1),
    'audit.evidence': onEvidence,
    ...(desk.readOnly
      ? {}
      : {
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
        }),
  })
}
