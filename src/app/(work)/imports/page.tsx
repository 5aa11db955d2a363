import { mayDo } from '@/core/permissions'
import { ImportsPage } from '@/features/charts/ui/imports/imports-page'
import { requireSession } from '../../current-session'
import { Guarded } from '../../guarded'

export const metadata = { title: 'Imports' }

export default async function Imports() {
  const { actor } = await requireSession()
  return (
    <Guarded needs="import.read">
      <ImportsPage mayStart={mayDo(actor.role, 'import.start')} />
    </Guarded>
  )
}
