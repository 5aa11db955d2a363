import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { ApiProvider } from '@/client/provider'
import { fonts } from '@/ui/fonts'
import { preferenceAttributes, readPreferences } from '@/ui/preferences'
import { UiProvider } from '@/ui/ui-provider'
import { currentPreferences } from './current-preferences'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'SmartCoders', template: '%s · SmartCoders' },
  description: 'A medical-coding workspace: import, code, validate, audit.',
  robots: { index: false, follow: false },
  icons: { icon: '/mark.svg' },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const jar = await cookies()
  // The account's own where someone is signed in; a page that says what failed needs none.
  const own = await currentPreferences().catch(() => undefined)
  const preferences = { ...readPreferences((name) => jar.get(name)?.value), ...own }
  return (
    <html lang="en" className={fonts} {...preferenceAttributes(preferences)}>
      <body className="font-sans">
        <ApiProvider>
          <UiProvider preferences={preferences}>{children}</UiProvider>
        </ApiProvider>
      </body>
    </html>
  )
}
