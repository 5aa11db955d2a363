import { notFound } from 'next/navigation'
import { uuidSchema } from '@/core/ids'
import { KeyPage } from '@/features/review/ui/practice/key-page'
import { Guarded } from '../../../../guarded'

export const metadata = { title: 'Answer key' }

interface KeyRouteProps {
  readonly params: Promise<{ readonly chartId: string }>
}

export default async function Key({ params }: KeyRouteProps) {
  const { chartId } = await params
  if (!uuidSchema.safeParse(chartId).success) notFound()
  return (
    <Guarded needs="practice.compare">
      <KeyPage key={chartId} chartId={chartId} />
    </Guarded>
  )
}
