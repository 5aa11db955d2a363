'use client'

import { Plus } from 'lucide-react'
import { Button } from '@/ui/button'
import { Kbd } from '@/ui/kbd'
import type { DraftRow } from '../../rules/audit-draft'
import type { CodeKind } from '../../contract/findings'
import type { AuditContext } from './audit-context'
import { CodeRow } from './code-row'
import { FindingForm } from './finding-form'

interface CodeColumnsProps extends AuditContext {
  readonly kind: CodeKind
  readonly rows: readonly DraftRow[]
}

const words: Readonly<Record<CodeKind, { readonly title: string; readonly empty: string }>> = {
  diagnosis: { title: 'Diagnoses', empty: 'No diagnosis was coded.' },
  procedure: { title: 'Procedures', empty: 'No procedure was coded.' },
}

/** The coder's codes beside the reference, one kind of them. */
export function CodeColumns({ kind, rows, ...context }: CodeColumnsProps) {
  const { desk } = context
  const { title, empty } = words[kind]
  const { form } = desk
  return (
    <section aria-label={title}>
      <div className="sticky top-0 z-10 grid min-h-8 grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center border-b border-line bg-sunken text-12 font-medium text-quiet">
        <h3 className="px-2 pl-7.5">
          {title}
          <span className="font-normal">, coder</span>
        </h3>
        <span className="w-7" />
        <span className="flex items-center justify-between gap-2 px-2 pl-7.5">
          Reference
          {desk.readOnly ? null : (
            <Button
              tone="quiet"
              size="small"
              icon={Plus}
              onClick={() => desk.openForm({ mode: 'add', codeKind: kind })}
            >
              Missing
              {kind === 'diagnosis' ? (
                <span className="max-lg:hidden">
                  <Kbd hotkey="audit.add" />
                </span>
              ) : null}
            </Button>
          )}
        </span>
      </div>
      {form?.mode === 'add' && form.codeKind === kind ? (
        <div className="border-b border-line pt-2">
          <FindingForm form={form} row={undefined} {...context} />
        </div>
      ) : null}
      {rows.length === 0 ? <p className="px-2 py-2 pl-7.5 text-13 text-quiet">{empty}</p> : null}
      <ol>
        {rows.map((row) => (
          <CodeRow key={row.key} row={row} {...context} />
        ))}
      </ol>
    </section>
  )
}
