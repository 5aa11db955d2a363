import type { Invariant, RepositoryFiles, Violation } from './invariant'
import { isProductSource, migrations, missing, violationsWhere, withoutComments } from './sources'

const sender = 'src/server/jobs/outbox.ts'
const shortcut =
  /\b(add_jobs?|addJobs?|quickAddJob|makeWorkerUtils|pg_notify|announceAll)\b|\bnotify\s+["\w]/i

/** A message exists if and only if the change it tells of does. */
export const outboxRidesTheTransaction: Invariant = {
  id: 5,
  title: 'outbox_events exists and is written in the transaction of the change',
  check: (files) => [
    ...(/create\s+table\s+"?outbox_events"?/i.test(migrations(files))
      ? []
      : missing('drizzle', 'No migration creates outbox_events.')),
    ...senderTakesTransaction(files),
    ...violationsWhere(files, {
      in: (file) => isProductSource(file) && file.startsWith('src/features/'),
      pattern: shortcut,
      message: 'A feature neither adds jobs nor notifies: send a message, the relay does the rest.',
    }),
    ...violationsWhere(files, {
      in: (file) => isProductSource(file) && file.startsWith('src/features/'),
      pattern: /\boutboxEvents\b|insert\s+into\s+"?outbox_events/i,
      message: `Messages are written by ${sender} only.`,
    }),
  ],
}

function senderTakesTransaction(files: RepositoryFiles): Violation[] {
  const source = withoutComments(files.get(sender) ?? '')
  return /\btx: Tx\b/.test(source) && /\btx\.(db|sql)\b[\s\S]*outboxEvents/.test(source)
    ? []
    : missing(sender, "Messages are not written in the caller's transaction.")
}
