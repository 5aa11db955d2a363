import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { Panel } from '@/ui/panel'
import { AppearanceForm } from './appearance-form'
import { ShortcutSettings } from './shortcut-settings'

/** How the product looks to the person, and which keys they use. */
export function SettingsScreen() {
  return (
    <Page className="bg-canvas!">
      <PageHeader title="Settings" note="Kept with your account, wherever you sign in." />
      <div className="flex w-full max-w-form flex-col gap-4 p-4">
        <Panel title="Appearance">
          <AppearanceForm />
        </Panel>
        <ShortcutSettings />
      </div>
    </Page>
  )
}
