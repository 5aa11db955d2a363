'use client'

import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import type { CallError } from '@/client/error-code'
import { saveStatus, type SaveState } from './save-state'

interface SaveNoticeProps {
  readonly save: SaveState
  readonly reloading: boolean
  /** Fetches the newer version and puts what was typed over it. */
  readonly onRebase: () => void
  /** Fetches the chart as it is now; what was typed is kept where it can still be saved. */
  readonly onReload: () => void
}

/** A first failure passes by itself more often than not. */
const patience = 2

/** Why the draft is not saved, and what to do about it. */
export function SaveNotice({ save, reloading, onRebase, onReload }: SaveNoticeProps) {
  const { failure, failures } = save
  if (!failure) return null
  switch (saveStatus(save)) {
    case 'conflict':
      return <Overtaken reloading={reloading} onRebase={onRebase} />
    case 'refused':
      return <Refused failure={failure} onReload={onReload} />
    case 'failed':
      return failures < patience ? null : <Unreached failure={failure} />
    default:
      return null
  }
}

type OvertakenProps = Pick<SaveNoticeProps, 'reloading' | 'onRebase'>

function Overtaken({ reloading, onRebase }: OvertakenProps) {
  return (
    <Notice
      live
      tone="warning"
      title="This chart was changed elsewhere since you opened it"
      actions={
        <Button size="small" busy={reloading} onClick={onRebase}>
          Reload, keep what I typed
        </Button>
      }
    >
      Your last changes are not saved yet. Reloading brings the newer version and puts your changes
      over it.
    </Notice>
  )
}

interface RefusedProps {
  readonly failure: CallError
  readonly onReload: () => void
}

function Refused({ failure, onReload }: RefusedProps) {
  const mendable = failure.code === 'VALIDATION_FAILED'
  return (
    <Notice
      live
      tone="error"
      title="Your last changes cannot be saved"
      actions={
        mendable ? undefined : (
          <Button size="small" onClick={onReload}>
            Reload the chart
          </Button>
        )
      }
    >
      {failure.message}
      <Reference correlationId={failure.correlationId} />
    </Notice>
  )
}

function Unreached({ failure }: { readonly failure: CallError }) {
  return (
    <Notice live tone="warning" title="Your last changes are not saved yet">
      {failure.message} Saving is tried again by itself.
      <Reference correlationId={failure.correlationId} />
    </Notice>
  )
}

function Reference({ correlationId }: Pick<CallError, 'correlationId'>) {
  if (!correlationId) return null
  return (
    <span className="block text-12 text-quiet">
      Reference <code className="select-all">{correlationId}</code>
    </span>
  )
}
