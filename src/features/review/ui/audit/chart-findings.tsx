'use client'

import { Flag } from 'lucide-react'
import { Button } from '@/ui/button'
import type { AuditContext } from './audit-context'
import { FindingForm } from './finding-form'
import { FindingList } from './finding-list'

/** Findings that are about the chart and no single code. */
export function ChartFindings(context: AuditContext) {
  const { desk } = context
  const { loose } = desk.rows
  if (desk.readOnly && loose.length === 0) return null
  return (
    <section aria-label="Findings on the chart" className="border-b border-line pt-3">
      <div className="mb-2 flex items-center gap-2 px-3">
        <h3 className="grow text-13 font-semibold">Findings on the chart</h3>
        {desk.readOnly ? null : (
          <Button size="small" icon={Flag} onClick={() => desk.openForm({ mode: 'chart' })}>
            Add finding
          </Button>
        )}
      </div>
      <FindingList findings={loose} {...context} />
      {desk.form?.mode === 'chart' ? (
        <FindingForm form={desk.form} row={undefined} {...context} />
      ) : null}
    </section>
  )
}
