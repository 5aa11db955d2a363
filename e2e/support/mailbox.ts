import type { APIRequestContext } from '@playwright/test'
import { callProcedure } from './visitor'

interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string | null
}

/**
 * The path and fragment of the link in the newest mail to an address, as an admin's session reads it;
 * the worker writes some a moment later.
 */
export async function linkMailedTo(admin: APIRequestContext, address: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const link = await findLink(admin, address)
    if (link) return link
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No mail with a link reached ${address}.`)
}

async function findLink(admin: APIRequestContext, address: string): Promise<string | undefined> {
  const { items } = await callProcedure<{ items: Mail[] }>(admin, 'emails.list')
  const texts = items.filter(({ to }) => to === address).map(({ text }) => text ?? '')
  const link = texts.map((text) => /^https?:\S+#\S+$/m.exec(text)?.[0]).find(Boolean)
  if (link === undefined) return undefined
  const { pathname, hash } = new URL(link)
  return `${pathname}${hash}`
}
