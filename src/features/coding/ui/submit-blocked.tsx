'use client'

import { Notice } from '@/ui/notice'
import { findRow } from './draft'
import type { PlacedFinding } from './placed-finding'
import type { CodesModel } from './use-codes'

/** The errors that keep a chart from being submitted; each leads to its row. */
export function SubmitBlocked({ model }: { readonly model: CodesModel }) {
  const errors = model.standing.filter(({ finding }) => finding.severity === 'ERROR')
  if (errors.length === 0) return null
  const title = `${errors.length} ${errors.length === 1 ? 'error keeps' : 'errors keep'} this chart from being submitted`
  return (
    <Notice live tone="error" title={title}>
      <ul>
        {errors.map((placed) => (
          <li key={placed.id}>
            <button
              type="button"
              className="rounded-control text-left underline underline-offset-2 hover:text-soft"
              onClick={() => model.showFinding(placed)}
            >
              {codeOf(model, placed)}
              {placed.finding.message}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function codeOf({ state }: CodesModel, { key, finding }: PlacedFinding) {
  const row = findRow(state.draft, key)
  if (!row || finding.message.includes(row.code)) return null
  return <span className="code">{row.code} </span>
}
