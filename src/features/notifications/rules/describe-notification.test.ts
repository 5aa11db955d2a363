import { describe, expect, it } from 'vitest'
import type { NotificationKind } from '../contract'
import { describeNotification } from './describe-notification'

const chartId = '0198c0de-0000-7000-8000-000000000001'

describe('describeNotification', () => {
  it.each<{ kind: NotificationKind; subjectCount: number; title: string; href: string }>([
    {
      kind: 'chart.assigned',
      subjectCount: 1,
      title: 'Mo Manager assigned C-000012 to you',
      href: `/charts/${chartId}`,
    },
    {
      kind: 'chart.assigned',
      subjectCount: 40,
      title: 'Mo Manager assigned 40 charts to you',
      href: '/queue',
    },
    {
      kind: 'chart.returned',
      subjectCount: 1,
      title: 'Mo Manager returned C-000012 to you',
      href: `/charts/${chartId}`,
    },
    {
      kind: 'chart.approved',
      subjectCount: 1,
      title: 'Mo Manager approved C-000012',
      href: `/charts/${chartId}`,
    },
    {
      kind: 'access.requested',
      subjectCount: 1,
      title: 'Mo Manager asks for access',
      href: '/users/requests',
    },
    {
      kind: 'access.requested',
      subjectCount: 3,
      title: '3 people ask for access',
      href: '/users/requests',
    },
  ])('says of $kind about $subjectCount: $title', ({ kind, subjectCount, title, href }) => {
    const subject = { kind, subjectId: chartId, subjectLabel: 'C-000012', subjectCount }
    expect(describeNotification({ ...subject, actorLabel: 'Mo Manager' })).toEqual({ title, href })
  })
})
