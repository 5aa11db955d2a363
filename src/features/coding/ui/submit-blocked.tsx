'use client'

import { Notice } from '@/ui/notice'
import { FindingLinks } from './finding-links'
import { isOpen } from './placed-finding'
import type { CodesModel } from './use-codes'

/** The errors that keep a chart from being submitted; each leads to its row. */
export function SubmitBlocked({ model }: { readonly model: CodesModel }) {
  const errors = model.standing.filter(
    (placed) => isOpen(placed) && placed.finding.severity === 'ERROR',
  )
  if (errors.length === 0) return null
  const title = `${errors.length} ${errors.length === 1 ? 'error keeps' : 'errors keep'} this chart from being submitted`
  return (
    <Notice live tone="error" title={title}>
      <FindingLinks model={model} findings={errors} />
    </Notice>
  )
}
