'use client'

import { clsx } from 'clsx'
import { ChevronDown, ChevronRight, ListTree } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { LoadFailure } from '@/client/load-failure'
import type { Day } from '@/core/day'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icon'
import { TableSkeleton } from '@/ui/table-skeleton'
import { Tag } from '@/ui/tag'
import type { BrowsedSystem } from '../../contract/browse'
import { type TreeRow, useCodeTree } from './use-code-tree'
import { useTreeKeys } from './use-tree-keys'
import { useWindowOfRows } from './use-window-of-rows'

interface CodeTreeProps {
  readonly system: BrowsedSystem
  readonly code: string | undefined
  readonly date: Day | undefined
  readonly onGo: (code: string) => void
}

const rowPx = 28

/** The tabular list, or the tables of procedures: only the rows in view are drawn, however many are open. */
export function CodeTree({ system, code, date, onGo }: CodeTreeProps) {
  const { chapters, rows, setOpen } = useCodeTree({ system, code, date })
  const [moved, setMoved] = useState<string>()
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const shown = rows.findIndex(({ node }) => node.code === (moved ?? code))
  const active = Math.max(0, shown)
  const drawn = useWindowOfRows({ box, rowPx, rows: rows.length, kept: active })
  const onKeyDown = useTreeKeys({
    rows,
    active,
    setOpen,
    onGo,
    moveTo: (place) => setMoved(rows[Math.max(0, Math.min(rows.length - 1, place))]?.node.code),
  })

  if (chapters.isPending) return <TableSkeleton of="Codes" />
  if (chapters.isError)
    return <LoadFailure title="The codes could not be loaded" query={chapters} />
  if (chapters.data.release === null) return <NotLoaded system={system} />
  return (
    <div
      ref={box}
      role="tree"
      tabIndex={0}
      aria-label={system === 'ICD-10-PCS' ? 'Tables of procedures' : 'Tabular list'}
      aria-activedescendant={rows.length > 0 ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      className="ring-inside group h-full overflow-y-auto"
    >
      <div role="presentation" className="relative" style={{ height: rows.length * rowPx }}>
        {drawn.map((place) => {
          const row = rows[place]
          return row ? (
            <TreeLine
              key={row.node.code}
              id={`${id}-${place}`}
              row={row}
              top={place * rowPx}
              active={place === active}
              selected={row.node.code === code}
              onClick={() => {
                setMoved(row.node.code)
                if (row.node.hasChildren) setOpen(row.node.code, !row.open)
                if (row.node.change !== 'deleted') onGo(row.node.code)
              }}
            />
          ) : null
        })}
      </div>
    </div>
  )
}

function NotLoaded({ system }: { readonly system: BrowsedSystem }) {
  return (
    <EmptyState icon={ListTree} title={`${system} is not loaded`}>
      An operator loads the official files on the page Code sets, or on the server:{' '}
      <code className="font-mono break-words">
        npm run task -- import-code-set &lt;file or folder&gt;
      </code>
    </EmptyState>
  )
}

interface TreeLineProps {
  readonly id: string
  readonly row: TreeRow
  readonly top: number
  readonly active: boolean
  readonly selected: boolean
  readonly onClick: () => void
}

function TreeLine({ id, row, top, active, selected, onClick }: TreeLineProps) {
  const { node, level, open, loading } = row
  return (
    <div
      id={id}
      role="treeitem"
      aria-level={level}
      aria-selected={selected}
      aria-expanded={node.hasChildren ? open : undefined}
      aria-busy={loading || undefined}
      title={node.title}
      onClick={onClick}
      style={{ top, height: rowPx, paddingLeft: level * 14 - 6 }}
      className={clsx(
        'absolute inset-x-0 flex cursor-default items-center gap-1.5 pr-2 hover:bg-hover',
        selected && 'bg-accent-tint',
        active &&
          'group-focus-visible:outline-2 group-focus-visible:-outline-offset-2 group-focus-visible:outline-focus',
      )}
    >
      <TreeWords node={node} open={open} />
    </div>
  )
}

function TreeWords({ node, open }: Pick<TreeRow, 'node' | 'open'>) {
  return (
    <>
      {node.hasChildren ? (
        <Icon of={open ? ChevronDown : ChevronRight} size={14} className="text-quiet" />
      ) : (
        <span className="w-3.5 shrink-0" />
      )}
      <span className={clsx('code shrink-0', node.billable && 'font-medium')}>{node.code}</span>
      <span
        className={clsx(
          'min-w-0 grow truncate',
          !node.billable && 'text-soft',
          node.change === 'deleted' && 'line-through',
        )}
      >
        {node.title}
      </span>
      {node.change ? <Tag>{node.change}</Tag> : null}
    </>
  )
}
