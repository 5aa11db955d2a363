import { listEmailsInput, type Email } from '@/features/email/contract'
import { listEmails } from '@/features/email/service/list-emails'
import type { ActorContext } from '@/server/context'

export interface ReadMail extends Email {
  readonly text: string
  /** The secret of the link in it; empty when it has none. */
  readonly token: string
}

/** The organization's mail to an address, newest first, as the development mailbox shows it to an admin. */
export async function mailTo(admin: ActorContext, address: string): Promise<ReadMail[]> {
  const { items } = await listEmails(admin, listEmailsInput.parse({ limit: 100 }))
  return items
    .filter(({ to }) => to === address)
    .map((mail) => {
      const text = mail.text ?? ''
      return { ...mail, text, token: /#([A-Za-z0-9_-]{43})$/m.exec(text)?.[1] ?? '' }
    })
}
