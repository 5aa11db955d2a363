'use client'

import { findRow } from './draft'
import type { StandingFinding } from './placed-finding'
import type { CodesModel } from './use-codes'

interface FindingLinksProps {
  readonly model: CodesModel
  readonly findings: readonly StandingFinding[]
}

/** Findings in a line each; a line leads to its row. */
export function FindingLinks({ model, findings }: FindingLinksProps) {
  return (
    <ul>
      {findings.map((placed) => (
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
  )
}

function codeOf({ state }: CodesModel, { key, finding }: StandingFinding) {
  const row = findRow(state.draft, key)
  if (!row || finding.message.includes(row.code)) return null
  return <span className="code">{row.code} </span>
}
