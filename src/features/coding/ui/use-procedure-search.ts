'use client'

import { type KeyboardEvent, useState } from 'react'
import type { Day } from '@/core/day'
import { useMarkCodes } from '@/features/code-sets/ui/use-own-codes'
import { answerSearchKey } from './answer-search-key'
import type { NewRow } from './draft'
import { chartSystemOf } from './procedure-systems'
import { readEntry } from './read-entry'
import type { BrowsedCode } from './use-codes'
import { type OfferedProcedure, useProcedureAnswers } from './use-procedure-answers'

interface ProcedureSearchOptions {
  readonly date: Day
  readonly setting: string
  readonly onAdd: (row: NewRow) => void
  readonly onBrowse?: (shown: BrowsedCode) => void
}

interface Typed {
  readonly text: string
  readonly problem?: string
  /** Whether one's own codes are shown below the empty field. */
  readonly own?: boolean
}

/** Search as one types over the loaded procedure systems; a whole code is taken as typed, with its modifiers. */
export function useProcedureSearch(options: ProcedureSearchOptions) {
  const { date, setting, onAdd, onBrowse } = options
  const [{ text, problem, own = false }, setTyped] = useState<Typed>({ text: '' })
  const [active, setActive] = useState(0)
  const { toggleFavourite } = useMarkCodes()
  const query = text.trim()
  const { hits, answered, note, fetchBest } = useProcedureAnswers({ query, date, setting, own })

  function type(next: string, shown: Omit<Typed, 'text'> = {}) {
    setTyped({ text: next, ...shown })
    setActive(0)
  }

  /** A header shows the codes below it, which begin as it does; once it does, the first of them is marked. */
  function pick({ code, title, billable, system }: OfferedProcedure) {
    if (!billable && code === query.toUpperCase()) setActive(Math.min(1, hits.length - 1))
    else type(billable ? '' : code)
    if (billable) onAdd({ kind: 'procedure', system: chartSystemOf(system), code, title })
  }

  async function pickBest(refusal: string) {
    const best = await fetchBest().catch(() => undefined)
    if (best) pick(best)
    else setTyped((typed) => ({ ...typed, problem: refusal }))
  }

  function enter() {
    const hit = hits[active]
    if (query === '' && own && hit) pick(hit)
    if (query === '') return
    const entry = readEntry({ query, hits, answered, active })
    if ('add' in entry) {
      type('')
      onAdd(entry.add)
    } else if ('pick' in entry) pick(entry.pick)
    else if (entry.final) setTyped({ text, problem: entry.refusal })
    else void pickBest(entry.refusal)
  }

  const around = (by: 1 | -1) => setActive((active + by + hits.length) % Math.max(1, hits.length))

  return {
    ...{ text, active, problem, hits, note, type, setActive, pick, enter },
    onKeyDown: (event: KeyboardEvent) => {
      const isOpen = text !== '' || own
      // Escape that closes nothing here belongs to what stands around the field.
      if (event.key === 'Escape' && !isOpen) return
      if (event.key === 'Escape') event.stopPropagation()
      answerSearchKey(event, {
        hit: hits[active],
        isEmpty: text === '',
        up: () => around(-1),
        down: () => (query === '' && !own ? type('', { own: true }) : around(1)),
        enter,
        stepBack: () => type(''),
        ...(onBrowse && {
          onBrowse: ({ code, system = 'CPT' }) => onBrowse({ code, system }),
        }),
        onFavourite: toggleFavourite,
      })
    },
  }
}
