'use client'

import { keepPreviousData } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import type { CodeHit } from '@/features/code-sets/contract/search'
import type { NewRow } from './draft'
import { chartSystemOf, procedureSystemsOf, unsearchedNote } from './procedure-systems'
import { readEntry } from './read-entry'

interface ProcedureSearchOptions {
  readonly date: Day
  readonly setting: string
  readonly onAdd: (row: NewRow) => void
}

/** Search as one types over the loaded procedure systems; a whole code is taken as typed, with its modifiers. */
export function useProcedureSearch({ date, setting, onAdd }: ProcedureSearchOptions) {
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const [problem, setProblem] = useState<string>()
  const query = text.trim()
  const { hits, answered, note, fetchBest } = useAnswers(query, date, setting)

  function type(next: string) {
    setText(next)
    setActive(0)
    setProblem(undefined)
  }

  /** A header shows the codes below it, which begin as it does; once it does, the first of them is marked. */
  function pick({ code, title, billable, system }: CodeHit) {
    if (!billable && code === query.toUpperCase()) setActive(Math.min(1, hits.length - 1))
    else type(billable ? '' : code)
    if (billable) onAdd({ kind: 'procedure', system: chartSystemOf(system), code, title })
  }

  async function pickBest(refusal: string) {
    const best = await fetchBest().catch(() => undefined)
    if (best) pick(best)
    else setProblem(refusal)
  }

  function enter() {
    if (query === '') return
    const entry = readEntry({ query, hits, answered, active })
    if ('add' in entry) {
      type('')
      onAdd(entry.add)
    } else if ('pick' in entry) pick(entry.pick)
    else if (entry.final) setProblem(entry.refusal)
    else void pickBest(entry.refusal)
  }

  const around = (by: 1 | -1) => setActive((active + by + hits.length) % Math.max(1, hits.length))

  return {
    ...{ text, active, problem, hits, note, type, setActive, pick, enter },
    onKeyDown: (event: KeyboardEvent) =>
      answerKey(event, {
        Enter: enter,
        ArrowDown: () => around(1),
        ArrowUp: () => around(-1),
        ...(text !== '' && { Escape: () => type('') }),
      }),
  }
}

const mostHits = 12
const none: readonly CodeHit[] = []
const kept = { staleTime: 60_000, networkMode: 'always' } as const

function useAnswers(query: string, date: Day, setting: string) {
  const utils = trpc.useUtils()
  const asked = { query, date, limit: mostHits, systems: procedureSystemsOf(setting) }
  const found = trpc.codeSets.search.useQuery(asked, {
    enabled: query !== '',
    placeholderData: keepPreviousData,
    ...kept,
  })
  const answer = query === '' ? undefined : found.data
  return {
    hits: answer?.items ?? none,
    answered: answer !== undefined && !found.isPlaceholderData,
    /** Why words find nothing here. */
    note: answer?.items.length === 0 ? unsearchedNote(answer.systems) : undefined,
    fetchBest: async () => (await utils.codeSets.search.fetch(asked, kept)).items[0],
  }
}

function answerKey(event: KeyboardEvent, keys: Partial<Record<string, () => void>>): void {
  const answer = keys[event.key]
  if (!answer || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  answer()
}
