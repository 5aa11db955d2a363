'use client'

import { Upload } from 'lucide-react'
import { useRef } from 'react'
import { Button } from './button'
import type { ButtonTone } from './button-style'

interface FilePickerProps {
  /** What the files are for, for assistive technology. */
  readonly label: string
  /** Endings of names, as the `accept` attribute lists them. */
  readonly accept: string
  readonly tone?: ButtonTone
  readonly busy?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** A button that lets one choose files; the same file may be chosen again. */
export function FilePicker({ label, accept, tone, busy, onFiles }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon={Upload} tone={tone} busy={busy} onClick={() => input.current?.click()}>
        Choose files
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
