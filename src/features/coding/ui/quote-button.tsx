'use client'

import { TextSelect } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/ui/button'
import type { CodesModel } from './use-codes'

interface QuoteButtonProps {
  readonly model: CodesModel
  /** Of the row that the selection is quoted on. */
  readonly rowKey: number
  readonly tone: 'secondary' | 'quiet'
  readonly children: ReactNode
}

/** Quotes what is selected in the reader, which stays selected when this is pressed. */
export function QuoteButton({ model, rowKey, tone, children }: QuoteButtonProps) {
  return (
    <Button
      tone={tone}
      size="small"
      icon={TextSelect}
      // A press would take the selection away from the reader before the click.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => model.addEvidence(rowKey)}
    >
      {children}
    </Button>
  )
}
