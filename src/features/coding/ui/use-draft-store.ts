'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { toCallError } from '@/client/error-code'
import { background, outlivesPage } from '@/client/links'
import { trpc } from '@/client/trpc'
import type { ChartCodes } from '../contract/chart-codes'
import { DraftStore, type DraftState, type KeptDraft } from './draft-store'
import { saveStatus } from './save-state'

interface OpenDraft {
  readonly store: DraftStore
  readonly state: DraftState
}

/** The draft of the opened codes; it saves itself, also when the page is hidden or left. */
export function useDraftStore(codes: ChartCodes, kept?: KeptDraft): OpenDraft {
  const { mutateAsync: save } = trpc.coding.saveCodes.useMutation({
    networkMode: 'always',
    trpc: { context: { ...background, ...outlivesPage } },
  })
  const [store] = useState(() => new DraftStore({ codes, kept, save, toError: toCallError }))
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState)
  useEffect(() => saveOnLeave(store), [store])
  return { store, state }
}

function saveOnLeave(store: DraftStore): () => void {
  const flush = () => void store.flush()
  const onHidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  const onUnload = (event: BeforeUnloadEvent) => {
    const status = saveStatus(store.getState().save)
    if (status === 'failed' || status === 'refused' || status === 'conflict') event.preventDefault()
  }
  document.addEventListener('visibilitychange', onHidden)
  window.addEventListener('pagehide', flush)
  window.addEventListener('beforeunload', onUnload)
  return () => {
    document.removeEventListener('visibilitychange', onHidden)
    window.removeEventListener('pagehide', flush)
    window.removeEventListener('beforeunload', onUnload)
    store.close()
  }
}
