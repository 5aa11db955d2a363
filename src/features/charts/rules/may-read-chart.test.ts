import { describe, expect, it } from 'vitest'
import { roles } from '@/core/actor'
import { mayReadChart } from './may-read-chart'

const charts = {
  unassigned: { assigneeId: null, round: 0 },
  own: { assigneeId: 'me', round: 0 },
  another: { assigneeId: 'another', round: 0 },
  submitted: { assigneeId: 'another', round: 1 },
}

const open: Readonly<Record<string, readonly (keyof typeof charts)[]>> = {
  coder: ['own'],
  supervisor: ['submitted'],
  manager: ['unassigned', 'own', 'another', 'submitted'],
}

describe('who reads a chart', () => {
  it.each(roles)('is settled for a %s', (role) => {
    const readable = Object.entries(charts)
      .filter(([, chart]) => mayReadChart({ role, userId: 'me' }, chart))
      .map(([name]) => name)
    expect(readable).toEqual(open[role] ?? [])
  })
})
