'use client'

import { clsx } from 'clsx'
import { useState, type DragEvent } from 'react'
import { FilePicker } from '@/ui/file-picker'
import { readDroppedFiles } from './read-dropped-files'

interface DropAreaProps {
  readonly onFiles: (files: readonly File[]) => void
}

/** Where files are dropped, or chosen with the keyboard or the pointer. */
export function DropArea({ onFiles }: DropAreaProps) {
  const [isOver, setIsOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void readDroppedFiles(event.dataTransfer).then(onFiles)
  }
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={clsx(
        'flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-panel border border-dashed px-4 py-4',
        isOver ? 'border-accent-line bg-accent-tint' : 'border-edge bg-paper',
      )}
    >
      <div className="min-w-0">
        <p className="text-13 font-medium">
          {isOver ? 'Drop to upload' : 'Drop FHIR files or folders here'}
        </p>
        <p className="text-12 text-quiet">
          Bundles as JSON, NDJSON with a bundle or a resource a line, gzip or zip of these.
        </p>
      </div>
      <FilePicker label="Files to import" accept=".json,.ndjson,.gz,.zip" onFiles={onFiles} />
    </div>
  )
}
