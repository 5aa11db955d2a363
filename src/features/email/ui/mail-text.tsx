import { ownPath } from '@/ui/frame/own-path'
import { TextLink } from '@/ui/text-link'

interface MailTextProps {
  readonly text: string
}

/** What a mail says, with links into this installation that can be followed. */
export function MailText({ text }: MailTextProps) {
  return (
    <div className="mt-2 flex max-w-measure flex-col gap-2 rounded-panel border border-line bg-sunken px-4 py-3 text-soft">
      {text
        .trim()
        .split('\n\n')
        .map((paragraph) => {
          const address = addressOf(paragraph)
          return (
            <p key={paragraph} className="break-words">
              {address ? <TextLink href={address}>{paragraph}</TextLink> : paragraph}
            </p>
          )
        })}
    </div>
  )
}

/** A paragraph that is one link leads to the page of that name here, under whatever origin one is. */
function addressOf(paragraph: string): string | undefined {
  if (!/^https?:\/\/\S+$/.test(paragraph)) return undefined
  const url = new URL(paragraph)
  if (url.pathname === '/') return '/'
  const path = ownPath(url.pathname)
  return path && `${path}${url.hash}`
}
