import { DefinitionList } from '@/ui/definition-list'
import { ExactTime } from '@/ui/exact-time'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { Panel } from '@/ui/panel'
import { roleWord } from '@/ui/role-word'
import { TextLink } from '@/ui/text-link'
import type { Me } from '../contract'
import { ChangeNameForm } from './change-name-form'
import { ChangePasswordForm } from './change-password-form'
import { SessionsPanel } from './sessions-panel'

interface ProfileScreenProps {
  readonly me: Me
}

/** Who you are here, your password and your sessions. */
export function ProfileScreen({ me }: ProfileScreenProps) {
  return (
    <Page className="bg-canvas!">
      <PageHeader title="Profile" />
      <div className="flex w-full max-w-form flex-col gap-4 p-4">
        <Panel title="You">
          <DefinitionList
            entries={[
              { term: 'E-mail address', value: me.email },
              { term: 'Role', value: roleWord[me.role] },
              { term: 'Organization', value: me.orgName },
              { term: 'Session ends', value: <ExactTime at={me.sessionEndsAt} /> },
            ]}
          />
          <div className="mt-4">
            <ChangeNameForm name={me.label} />
          </div>
        </Panel>
        <Panel title="Password">
          <ChangePasswordForm email={me.email} />
        </Panel>
        <Panel title="Sessions">
          <SessionsPanel />
        </Panel>
        <Panel title="API tokens">
          <p className="text-soft">
            Let a program act for you: make and revoke its tokens on{' '}
            <TextLink href="/tokens">API tokens</TextLink>, and read how in the{' '}
            <TextLink href="/developers">developer guide</TextLink>.
          </p>
        </Panel>
      </div>
    </Page>
  )
}
