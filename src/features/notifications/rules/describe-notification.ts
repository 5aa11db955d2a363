import type { Notification } from '../contract'

export interface NotificationWords {
  readonly title: string
  /** Where it leads. */
  readonly href: string
}

type Subject = Pick<
  Notification,
  'kind' | 'subjectId' | 'subjectLabel' | 'subjectCount' | 'actorLabel'
>

/** What a notification says and which page it opens. */
export function describeNotification(subject: Subject): NotificationWords {
  const { kind, subjectId, subjectLabel, subjectCount, actorLabel } = subject
  const chart = `/charts/${subjectId}`
  switch (kind) {
    case 'chart.assigned':
      return subjectCount > 1
        ? { title: `${actorLabel} assigned ${subjectCount} charts to you`, href: '/queue' }
        : { title: `${actorLabel} assigned ${subjectLabel} to you`, href: chart }
    case 'chart.returned':
      return { title: `${actorLabel} returned ${subjectLabel} to you`, href: chart }
    case 'chart.approved':
      return { title: `${actorLabel} approved ${subjectLabel}`, href: chart }
    case 'access.requested':
      return {
        title:
          subjectCount > 1
            ? `${subjectCount} people ask for access`
            : `${actorLabel} asks for access`,
        href: '/users/requests',
      }
  }
}
