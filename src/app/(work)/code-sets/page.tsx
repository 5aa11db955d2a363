import { CodeSetsPage } from '@/features/code-sets/ui/sets/code-sets-page'
import { Guarded } from '../../guarded'

export const metadata = { title: 'Code sets' }

export default function CodeSets() {
  return (
    <Guarded needs="codeSet.readLoads">
      <CodeSetsPage />
    </Guarded>
  )
}
