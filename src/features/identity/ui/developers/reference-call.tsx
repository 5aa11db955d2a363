import { clsx } from 'clsx'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon'
import { Panel } from '@/ui/panel'
import { Tag } from '@/ui/tag'
import type { ReferenceEntry } from '../../contract/api-reference'
import { FieldTable } from './field-table'

const classWords = { read: 'Read', write: 'Change', heavy: 'Heavy' } as const

/** Answers of more fields than these are folded away until they are asked for. */
const mostOpenFields = 6

/** One call: what it does, what it takes and what it answers. */
export function ReferenceCall({ entry }: { readonly entry: ReferenceEntry }) {
  const { name, path, description, callClass, forTokens, takesKey, fields, answer } = entry
  return (
    <Panel
      flush
      title={<span className="code">{name}</span>}
      actions={
        <Marks>
          {callClass ? <Tag>{classWords[callClass]}</Tag> : null}
          {forTokens ? null : <Tag>People only</Tag>}
        </Marks>
      }
    >
      <div className="flex flex-col gap-1 px-4 py-3">
        <p className="code text-12 break-all text-quiet">POST {path}</p>
        <p className="max-w-measure">{description}</p>
        {takesKey ? <p className="text-12 text-quiet">Takes an Idempotency-Key.</p> : null}
      </div>
      {fields.length === 0 ? null : (
        <FieldTable label={`Input of ${name}`} verb="Takes" fields={fields} />
      )}
      <details
        open={answer.fields.length <= mostOpenFields}
        className={clsx('group', fields.length === 0 && 'border-t border-line')}
      >
        <summary className="ring-inside flex min-h-8 cursor-pointer flex-wrap items-center gap-x-2 px-4 hover:bg-hover pointer-coarse:min-h-11">
          <Icon of={ChevronRight} size={14} className="group-open:rotate-90" />
          <span className="font-medium">Answer</span>
          <span className="text-12 text-quiet">
            {answer.words}, {fieldCount(answer.fields.length)}
          </span>
        </summary>
        <FieldTable label={`Answer of ${name}`} verb="Holds" fields={answer.fields} />
      </details>
    </Panel>
  )
}

function fieldCount(count: number): string {
  return count === 1 ? '1 field' : `${count} fields`
}

function Marks({ children }: { readonly children: ReactNode }) {
  return <span className="flex shrink-0 gap-1">{children}</span>
}
