'use client'

import { Download, FolderInput } from 'lucide-react'
import { useState } from 'react'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { FilePicker } from '@/ui/file-picker'
import { Notice } from '@/ui/notice'
import { Panel } from '@/ui/panel'
import { TextField } from '@/ui/text-field'
import { toast } from '@/ui/toast'
import type { CodeSetsOverview, LoadOrigin } from '../../contract/loads'
import { packFile } from './pack-file'

/** Three ways to load official files: from this computer, from the server's folder, from CDC. */
export function LoadPanel({ overview }: { readonly overview: CodeSetsOverview }) {
  const [release, setRelease] = useState('')
  const loads = useLoads()
  return (
    <Panel title="Load official files">
      <div className="flex flex-col gap-3">
        <p className="max-w-prose text-13 text-quiet">
          Order files, tabular list, addenda and index of ICD-10-CM, the order file of ICD-10-PCS,
          HCPCS Level II, code edits, POA-exempt codes, CC and HAC appendices, HCC mappings,
          Elixhauser, or a CPT file you are licensed for. Plain, gzip or zip, as they are published.
          What is loaded already stays. On the server:{' '}
          <code className="font-mono">npm run task -- import-code-set &lt;file or folder&gt;</code>
        </p>
        <div className="flex flex-wrap items-end gap-3">
          <TextField
            label="Release, if the names do not tell"
            placeholder="2026 or 2026-04"
            value={release}
            onChange={(event) => setRelease(event.target.value)}
            className="w-56"
          />
          <FilePicker
            label="Official files to load"
            accept=".txt,.xml,.csv,.xlsx,.zip,.gz"
            tone="primary"
            busy={loads.uploading}
            onFiles={(files) => loads.upload(files, release.trim())}
          />
          {overview.directory === null ? null : (
            <Button
              icon={FolderInput}
              busy={loads.queueing}
              onClick={() => loads.queue('directory')}
            >
              Load the server’s folder
            </Button>
          )}
          {overview.mayDownload ? (
            <Button icon={Download} busy={loads.queueing} onClick={() => loads.queue('download')}>
              Download from CDC
            </Button>
          ) : null}
        </div>
        {overview.directory === null ? null : (
          <p className="text-12 break-all text-quiet">
            Folder of the server: <span className="font-mono">{overview.directory}</span>
          </p>
        )}
        <LoadError error={loads.error} />
      </div>
    </Panel>
  )
}

function LoadError({ error }: { readonly error: unknown }) {
  if (!error) return null
  const { message, details, correlationId } = toCallError(error)
  const said = details.map((detail) => detail.message).join(' ')
  return (
    <Notice tone="error" live title="Nothing was loaded">
      {said || message} {correlationId ? `Reference ${correlationId}` : null}
    </Notice>
  )
}

function useLoads() {
  const utils = trpc.useUtils()
  const onSuccess = () => {
    toast.done('The files are being loaded')
    return utils.codeSets.loaded.invalidate()
  }
  const upload = trpc.codeSets.upload.useMutation({ onSuccess })
  const queue = trpc.codeSets.load.useMutation({ onSuccess })
  const send = async (picked: readonly File[], release: string) => {
    const files = await Promise.all(picked.map(packFile))
    upload.mutate({ files, ...(release === '' ? {} : { release }) })
  }
  return {
    uploading: upload.isPending,
    queueing: queue.isPending,
    error: upload.error ?? queue.error,
    upload: (files: readonly File[], release: string) => void send(files, release),
    queue: (origin: Exclude<LoadOrigin, 'upload'>) => queue.mutate({ origin }),
  }
}
