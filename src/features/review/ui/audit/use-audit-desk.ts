'use client'

import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { AuditView } from '../../contract/audits'
import { draftRows, openDraft, type DraftRow } from '../../rules/audit-draft'
import { changeDraft, type DraftChange } from '../../rules/change-draft'
import { keptDrafts } from './kept-drafts'
import type { OpenForm } from './open-form'
import { useBegunFindings } from './use-begun-findings'
import { useLeaveGuard } from './use-leave-guard'

export type AuditDesk = ReturnType<typeof useAuditDesk>

/** What the auditor has decided so far, the row the keys act on, and the form that is open. */
export function useAuditDesk(view: AuditView) {
  const readOnly = view.refusal !== null
  const decided = view.status !== 'open'
  const [opened] = useState(() => openDraft(view))
  const [draft, act] = useReducer(changeDraft, keptDrafts.find(view.auditId) ?? opened)
  // A decided audit shows what was decided; what was typed here stays in the draft.
  const shown = useMemo(() => (decided ? openDraft(view) : draft), [decided, view, draft])
  const rows = useMemo(() => draftRows(shown), [shown])
  const order: readonly DraftRow[] = [...rows.diagnoses, ...rows.procedures]
  const dirty = draft !== opened
  const [form, setForm] = useState<OpenForm>()
  const { drop, ...begun } = useBegunFindings()
  useEffect(() => {
    if (dirty) keptDrafts.keep(view.auditId, draft)
  }, [dirty, draft, view.auditId])
  useLeaveGuard((dirty || begun.begunForms.length > 0) && !decided)
  const focus = useRowFocus(order)
  return {
    ...focus,
    ...begun,
    draft: shown,
    unsent: decided && dirty ? draft : undefined,
    rows,
    order,
    readOnly,
    dirty,
    form,
    act: (change: DraftChange) => {
      if (!readOnly) act(change)
    },
    openForm: (next: OpenForm) => {
      if (!readOnly) setForm(next)
    },
    /** Recorded or given up; a form that another one closes keeps what was typed. */
    closeForm: () => {
      if (form) drop(form)
      setForm(undefined)
      focus.focusActive()
    },
  }
}

/** The row that the keys act on; moving to a row brings it into view and focuses it. */
function useRowFocus(order: readonly DraftRow[]) {
  const elements = useRef(new Map<string, HTMLElement>())
  const [chosen, setChosen] = useState<string>()
  const active = order.find(({ key }) => key === chosen) ?? order[0]

  function focusRow(key: string | undefined) {
    const element = key === undefined ? undefined : elements.current.get(key)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest' })
  }

  function activate(key: string | undefined) {
    if (key === undefined) return
    setChosen(key)
    focusRow(key)
  }

  return {
    active,
    activate,
    choose: setChosen,
    step: (by: 1 | -1) => {
      const at = order.findIndex(({ key }) => key === active?.key)
      activate(order[Math.min(order.length - 1, Math.max(0, at + by))]?.key)
    },
    // After the form has left the page, or the browser would move focus to the body.
    focusActive: () => requestAnimationFrame(() => focusRow(active?.key)),
    rowRef: (key: string) => (element: HTMLElement | null) => {
      if (element) elements.current.set(key, element)
      else elements.current.delete(key)
    },
  }
}
