'use client'

import { useState } from 'react'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { Notice } from '@/ui/notice'
import { ProgressBar } from '@/ui/progress-bar'
import { DropArea } from './drop-area'
import { RefusedFiles } from './refused-files'
import { showBytes } from './show-bytes'
import { useUpload } from './use-upload'

/** Chooses files, sends them, asks what must be asked, and starts their import. */
export function UploadPanel() {
  const upload = useUpload()
  return (
    <div className="flex flex-col gap-3 border-b border-line px-4 py-3">
      <DropArea onFiles={upload.add} />
      {upload.count > 0 ? <ChosenFiles upload={upload} /> : null}
    </div>
  )
}

function ChosenFiles({ upload }: { readonly upload: ReturnType<typeof useUpload> }) {
  const [isAsserted, setIsAsserted] = useState(false)
  const { summary, error } = upload
  const staged = summary.fileIds.length
  const isReady = summary.sending === 0 && staged > 0
  const mayStart = isReady && (summary.unmarked === 0 || isAsserted)
  return (
    <div className="flex flex-col gap-3">
      <Sending upload={upload} />
      <RefusedFiles files={summary.refused} />
      {summary.unmarked > 0 ? (
        <Checkbox
          label="All of this data is synthetic"
          hint={`${counted(summary.unmarked, 'file carries', 'files carry')} no Synthea mark. Your confirmation is recorded in the audit log.`}
          checked={isAsserted}
          onChange={(event) => setIsAsserted(event.target.checked)}
        />
      ) : null}
      {error ? (
        <Notice tone="error" live title="The import was not started">
          {error.message}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          tone="primary"
          disabled={!mayStart}
          busy={upload.isStarting}
          onClick={() => upload.start(summary.unmarked > 0 && isAsserted)}
        >
          {staged === 0 ? 'Import' : `Import ${counted(staged, 'file', 'files')}`}
        </Button>
        <Button tone="quiet" disabled={summary.sending > 0} onClick={upload.clear}>
          Clear
        </Button>
      </div>
    </div>
  )
}

function Sending({ upload }: { readonly upload: ReturnType<typeof useUpload> }) {
  const { sending, bytes, sent } = upload.summary
  const isSending = sending > 0
  const done = upload.count - sending
  return (
    <div className="flex flex-col gap-1.5">
      <p className="figures text-13" role="status">
        {isSending
          ? `Uploading ${done + 1} of ${counted(upload.count, 'file', 'files')}, ${showBytes(sent)} of ${showBytes(bytes)}`
          : `${counted(upload.count, 'file', 'files')} uploaded, ${showBytes(bytes)}`}
      </p>
      {isSending ? <ProgressBar label="Upload" value={sent} max={bytes} /> : null}
    </div>
  )
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
