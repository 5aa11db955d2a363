'use client'

import { usePathname } from 'next/navigation'
import { LinkTabs } from '@/ui/link-tabs'

/** The catalogue beside the organization's own rules. */
export function RuleTabs() {
  const pathname = usePathname()
  return (
    <LinkTabs
      label="Rules"
      tabs={[
        { href: '/rules', label: 'Catalogue', current: pathname === '/rules' },
        { href: '/rules/site', label: 'Site rules', current: pathname === '/rules/site' },
      ]}
    />
  )
}
