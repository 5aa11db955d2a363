import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'

/** Where nobody can ask for access, invitations are the way in. */
export function AccessClosed() {
  return (
    <div className="flex flex-col gap-4">
      <Notice tone="information">
        Nobody can ask for access here. Ask an administrator of your organization for an invitation.
      </Notice>
      <TextLink href="/">Go to sign-in</TextLink>
    </div>
  )
}
