import type { Damage } from '../../contract/damage'
import type { MailFacts, MessageFacts, NotificationFacts } from '../../contract/reconcile-facts'
import { damage, kindOfCount } from './damage'

/** A message waits no longer than this while a worker lives. */
const waitLimitSeconds = 60

/** Who is told of a message, and whether its note says that it was. */
export interface Consumption {
  readonly name: string
  readonly on: string
  readonly isNoted: boolean
}

/** A delivery in the queue. */
interface QueuedDelivery {
  readonly job: string
  readonly eventId: string
  readonly isGivenUp: boolean
}

interface Deliveries {
  readonly messages: readonly MessageFacts[]
  readonly queued: readonly QueuedDelivery[]
  readonly consumptions: readonly Consumption[]
}

/** Every message was worked off once by each of its consumers, or is on its way to it once. */
export function judgeDeliveries({ messages, queued, consumptions }: Deliveries): Damage[] {
  const counts = new Map<string, number>()
  for (const { eventId, job } of queued) {
    counts.set(`${eventId}/${job}`, (counts.get(`${eventId}/${job}`) ?? 0) + 1)
  }
  return [
    ...queued.filter(({ isGivenUp }) => isGivenUp).map(givenUp),
    ...messages.flatMap((message) => judgeWaiting(message)),
    ...messages
      .filter(({ isRelayed }) => isRelayed)
      .flatMap((message) =>
        consumptions
          .filter(({ on }) => on === message.type)
          .flatMap((consumption) => {
            const waiting = counts.get(`${message.eventId}/${consumption.name}`) ?? 0
            return judgeDelivery(message, consumption, waiting)
          }),
      ),
  ]
}

function judgeWaiting({ eventId, type, isRelayed, ageSeconds }: MessageFacts): Damage[] {
  if (isRelayed || ageSeconds <= waitLimitSeconds) return []
  const message = `The message ${type} has waited ${Math.round(ageSeconds)} s for a worker.`
  return [damage('half_done', 'outbox.waiting', { subjectId: eventId, message })]
}

function judgeDelivery(message: MessageFacts, consumption: Consumption, waiting: number): Damage[] {
  const { eventId: subjectId, type } = message
  const { name } = consumption
  if (waiting > 1) {
    const text = `The message ${type} is queued ${waiting} times for ${name}.`
    return [damage('double', 'queue.delivery', { subjectId, message: text })]
  }
  const isDone = !consumption.isNoted || message.processedBy.includes(name)
  if (isDone || waiting > 0) return []
  const text = `The message ${type} was neither worked off by ${name} nor is it queued for it.`
  return [damage('lost', 'queue.delivery', { subjectId, message: text })]
}

function givenUp({ job, eventId }: QueuedDelivery): Damage {
  const message = `The job ${job} was tried as often as it may be and never succeeded.`
  return damage('lost', 'queue.givenUp', { subjectId: eventId, message })
}

/** A note tells of a message, which stays as long as its notes. */
export function judgeNotes(notes: readonly { readonly note: string }[]): Damage[] {
  return notes.map(({ note }) =>
    damage('lost', 'outbox.message', {
      subjectId: note.split('/', 1)[0] ?? note,
      message: `The message that ${note.split('/')[1] ?? 'a consumer'} worked off is not there.`,
    }),
  )
}

/** Every request for a notification that was worked off put one before its person. */
export function judgeNotifications(facts: readonly NotificationFacts[]): Damage[] {
  return facts
    .filter(({ present, delivered, requested }) => present < delivered || present > requested)
    .map(({ kind, subjectId, delivered, requested, present }) => {
      const expected = present < delivered ? delivered : requested
      const message = `${expected} notifications ${kind} were asked for and ${present} are there.`
      return damage(kindOfCount(present, expected), 'notifications', { subjectId, message })
    })
}

const mailLimitSeconds = 600

/** Mail is sent and erased, or waits for its time, or was given up and the chain says so. */
export function judgeMail(facts: readonly MailFacts[], sendsMail: boolean): Damage[] {
  return facts.flatMap(
    ({ emailId: subjectId, status, hasBody, overdueSeconds, failuresAudited }) => {
      if (status === 'sent' && hasBody) {
        const message = 'The mail was sent and its body is still there.'
        return [damage('half_done', 'mail.body', { subjectId, message })]
      }
      if (sendsMail && status === 'pending' && overdueSeconds > mailLimitSeconds) {
        const message = `The mail should have been sent ${Math.round(overdueSeconds)} s ago.`
        return [damage('half_done', 'mail.waiting', { subjectId, message })]
      }
      if (status === 'dead' && failuresAudited === 0) {
        const message = 'The mail was given up and the audit log does not say so.'
        return [damage('lost', 'audit_log.emailUndelivered', { subjectId, message })]
      }
      return []
    },
  )
}
