import { CodeBrowser } from '@/features/code-sets/ui/browser/code-browser'
import { Guarded } from '../../../guarded'

export const metadata = { title: 'Codes' }

export default function Codes() {
  return (
    <Guarded needs="codeSet.read">
      <CodeBrowser />
    </Guarded>
  )
}
