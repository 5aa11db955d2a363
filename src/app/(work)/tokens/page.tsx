import { mayDo } from '@/core/permissions'
import { TokensPage } from '@/features/identity/ui/tokens/tokens-page'
import { requireSession } from '../../current-session'

export const metadata = { title: 'API tokens' }

interface TokensProps {
  readonly searchParams: Promise<{ readonly of?: string | readonly string[] }>
}

export default async function Tokens({ searchParams }: TokensProps) {
  const { me } = await requireSession()
  const { of } = await searchParams
  const isAll = of === 'organization' && mayDo(me.role, 'token.administer')
  return <TokensPage role={me.role} of={isAll ? 'organization' : 'me'} />
}
