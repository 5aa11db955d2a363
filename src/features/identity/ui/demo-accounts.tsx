'use client'

import { Check } from 'lucide-react'
import { Icon } from '@/ui/icon'
import { roleWord } from '@/ui/role-word'
import type { DemoAccount } from '../contract'

interface DemoAccountsProps {
  readonly accounts: readonly DemoAccount[]
  readonly chosen: string
  readonly onChoose: (account: DemoAccount) => void
}

/** One account per role of the demo organization; choosing one fills the form. */
export function DemoAccounts({ accounts, chosen, onChoose }: DemoAccountsProps) {
  if (accounts.length === 0) return null
  return (
    <section aria-labelledby="demo-accounts" className="mt-6 border-t border-line pt-4">
      <h2 id="demo-accounts" className="text-12 font-medium text-quiet">
        Demo accounts
      </h2>
      <ul className="-mx-2 mt-1">
        {accounts.map((account) => (
          <li key={account.email}>
            <button
              type="button"
              aria-pressed={account.email === chosen}
              onClick={() => onChoose(account)}
              className="flex h-8 w-full items-center gap-2 rounded-control px-2 text-left hover:bg-hover aria-pressed:bg-accent-tint pointer-coarse:h-11"
            >
              <span className="w-24 shrink-0 font-medium">{roleWord[account.role]}</span>
              <span className="min-w-0 grow truncate text-quiet">{account.email}</span>
              {account.email === chosen ? (
                <Icon of={Check} size={14} className="text-accent-text" />
              ) : null}
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-12 text-quiet">
        Their password is shown where SmartCoders was started.
      </p>
    </section>
  )
}
