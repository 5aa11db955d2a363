import { ImportPage } from '@/features/charts/ui/imports/import-page'
import { Guarded } from '../../../guarded'

export const metadata = { title: 'Import' }

interface Props {
  readonly params: Promise<{ readonly jobId: string }>
}

export default async function Import({ params }: Props) {
  const { jobId } = await params
  return (
    <Guarded needs="import.read">
      <ImportPage jobId={jobId} />
    </Guarded>
  )
}
