'use client'

import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { HotkeyHelp } from '../hotkey-help'
import { Icon } from '../icon'
import { useHotkeys } from '../use-hotkeys'
import { usePreferences } from '../use-preferences'
import { AccountButton } from './account-button'
import { AccountMenu } from './account-menu'
import { BottomBar, bottomBarItem } from './bottom-bar'
import { CrumbTrailContext } from './crumb-trail'
import type { FrameAccount } from './frame-account'
import type { FrameSection } from './frame-section'
import { Rail } from './rail'
import { TopBar } from './top-bar'
import { useFrameCrumbs } from './use-frame-crumbs'

interface FrameProps {
  readonly sections: readonly FrameSection[]
  readonly account: FrameAccount
  readonly onSignOut: () => void
  readonly onSearch: () => void
  /** The keyboard help, which others open too. */
  readonly helpOpen: boolean
  readonly onHelp: (open: boolean) => void
  /** The bell, at the right of the top bar. */
  readonly notifications?: ReactNode
  readonly children: ReactNode
}

/** What stands around every page of a signed-in person. */
export function Frame(props: FrameProps) {
  const { sections, account, onSignOut, onSearch, helpOpen, onHelp, notifications, children } =
    props
  const { preferences, change } = usePreferences()
  const { crumbs, setTrail } = useFrameCrumbs(sections, account.organization)
  const folded = preferences.railFolded
  const fold = () => change({ railFolded: !folded })
  useHotkeys({
    'rail.fold': fold,
    'search.open': onSearch,
    'help.open': () => onHelp(true),
  })
  const menu = { account, onSignOut, onHelp: () => onHelp(true) }
  return (
    <div className="flex h-dvh print:block print:h-auto">
      <a
        href="#content"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-control bg-accent px-3 py-1.5 text-on-accent focus:translate-y-0"
      >
        Skip to the content
      </a>
      <Rail
        sections={sections}
        folded={folded}
        foot={
          <AccountMenu
            {...menu}
            side="right"
            trigger={<AccountButton account={account} folded={folded} />}
          />
        }
      />
      <div className="flex min-w-0 grow flex-col print:block">
        <TopBar
          crumbs={crumbs}
          railFolded={folded}
          onFold={fold}
          onSearch={onSearch}
          notifications={notifications}
        />
        <main
          id="content"
          tabIndex={-1}
          className="min-h-0 grow overflow-y-auto bg-paper outline-none print:overflow-visible"
        >
          <CrumbTrailContext value={setTrail}>{children}</CrumbTrailContext>
        </main>
        <BottomBar
          sections={sections}
          more={
            <AccountMenu
              {...menu}
              side="top"
              trigger={
                <button type="button" className={`${bottomBarItem} text-quiet`}>
                  <Icon of={Ellipsis} size={20} />
                  More
                </button>
              }
            />
          }
        />
      </div>
      <HotkeyHelp open={helpOpen} onOpenChange={onHelp} />
    </div>
  )
}
