'use client'

import { clsx } from 'clsx'
import { Upload } from 'lucide-react'
import { useRef, useState, type DragEvent } from 'react'
import { Button } from '@/ui/button'
import { readDroppedFiles } from './read-dropped-files'

interface DropAreaProps {
  readonly onFiles: (files: readonly File[]) => void
}

/** Where files are dropped, or chosen with the keyboard or the pointer. */
export function DropArea({ onFiles }: DropAreaProps) {
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
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
      <Button icon={Upload} onClick={() => input.current?.click()}>
        Choose files
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to import"
        accept=".json,.ndjson,.gz,.zip"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </div>
  )
}
