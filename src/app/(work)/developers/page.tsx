import { DeveloperGuide } from '@/features/identity/ui/developers/developer-guide'
import { developerFacts } from '@/registry/developer-facts'
import { requireSession } from '../../current-session'

export const metadata = { title: 'Developer guide' }

export default async function Developers() {
  await requireSession()
  return <DeveloperGuide {...developerFacts()} />
}
