'use client'

import { useState } from 'react'
import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import type { BrowsedSystem, TreeNode } from '../../contract/browse'

/** One line of the tree as it stands open. */
export interface TreeRow {
  readonly node: TreeNode
  /** Chapters are 1. */
  readonly level: number
  readonly open: boolean
  /** What is below it is still on its way. */
  readonly loading: boolean
}

const lasting = { staleTime: Infinity } as const

interface CodeTreeOptions {
  readonly system: BrowsedSystem
  readonly code: string | undefined
  readonly date: Day | undefined
}

/** The open nodes of the tree with what is below them, as one list of rows. */
export function useCodeTree({ system, code, date }: CodeTreeOptions) {
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map())
  const shown = trpc.codeSets.get.useQuery(
    { code: code ?? '', date },
    { enabled: code !== undefined && system === 'ICD-10-CM', staleTime: 60_000, retry: false },
  )
  const parentsOf = system === 'ICD-10-CM' ? shown.data?.parents : beginningsOf(code ?? '')
  const above = new Set(parentsOf?.map((parent) => parent.code))
  const isOpen = (one: string) => opened.get(one) ?? above.has(one)
  const parents = [...new Set([...above, ...opened.keys()])].filter(isOpen)
  const chapters = trpc.codeSets.nodes.useQuery({ system, date }, lasting)
  const lists = trpc.useQueries((t) =>
    parents.map((parent) => t.codeSets.nodes({ system, parent, date }, lasting)),
  )
  const below = new Map(parents.map((parent, place) => [parent, lists[place]?.data?.items]))

  function rowsOf(nodes: readonly TreeNode[], level: number): TreeRow[] {
    return nodes.flatMap((node) => {
      const open = node.hasChildren && isOpen(node.code)
      const items = below.get(node.code)
      const row = { node, level, open, loading: open && items === undefined }
      return open && items ? [row, ...rowsOf(items, level + 1)] : [row]
    })
  }

  return {
    chapters,
    rows: rowsOf(chapters.data?.items ?? [], 1),
    setOpen: (one: string, open: boolean) => setOpened(new Map(opened).set(one, open)),
  }
}

/** What stands above a code of ICD-10-PCS: its beginnings. */
function beginningsOf(code: string) {
  return [...code].slice(1).map((_, place) => ({ code: code.slice(0, place + 1) }))
}
