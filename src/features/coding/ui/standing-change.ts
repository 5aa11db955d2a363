import type { ChartStanding } from '@/features/charts/contract/chart-view'

/** What happened to an opened chart by other hands than those on this page. */
export type StandingChange =
  | 'taken'
  | 'reassigned'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'reopened'
  | 'changed'

interface Opened {
  /** As the page has it, with its own saves. */
  readonly known: ChartStanding
  /** As the server has it; `gone` when it does not open any more. */
  readonly now: ChartStanding | 'gone'
}

const changeTo = {
  draft: 'reopened',
  pending_audit: 'submitted',
  returned: 'returned',
  completed: 'approved',
} as const satisfies Record<ChartStanding['status'], StandingChange>

/** What is new about the chart since the page last knew of it; undefined when nothing is. */
export function standingChange({ known, now }: Opened): StandingChange | undefined {
  if (now === 'gone') return 'taken'
  if (now.version < known.version) return undefined
  if (now.status !== known.status) return changeTo[now.status]
  if (now.assigneeId !== known.assigneeId) return 'reassigned'
  return now.version > known.version ? 'changed' : undefined
}
