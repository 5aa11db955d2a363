'use client'

import { Copy, Plus } from 'lucide-react'
import { Button } from '@/ui/button'
import { copyText } from '@/ui/copy-text'
import { toast } from '@/ui/toast'
import type { CodeNode } from '../contract/search'

interface CodeActionsProps {
  readonly code: Pick<CodeNode, 'code' | 'title'>
  /** Where a chart is open. */
  readonly onAdd?: ((code: Pick<CodeNode, 'code' | 'title'>) => void) | undefined
}

/** Adds a code to the open chart, or takes it to another program. */
export function CodeActions({ code, onAdd }: CodeActionsProps) {
  async function copy() {
    if (await copyText(code.code)) toast.done(`${code.code} is on the clipboard.`)
    else toast.tell('The browser does not allow copying. Select the code and copy it yourself.')
  }
  return (
    <div className="mt-2 flex gap-2">
      {onAdd ? (
        <Button size="small" tone="primary" icon={Plus} onClick={() => onAdd(code)}>
          Add {code.code} to the chart
        </Button>
      ) : null}
      <Button size="small" icon={Copy} onClick={() => void copy()}>
        Copy {code.code}
      </Button>
    </div>
  )
}
