import { notFound } from 'next/navigation'
import { uuidSchema } from '@/core/ids'
import { AuditedDesk } from '@/features/review/ui/desk/audited-desk'

export const metadata = { title: 'Chart' }

interface ChartPageProps {
  readonly params: Promise<{ readonly chartId: string }>
}

export default async function ChartPage({ params }: ChartPageProps) {
  const { chartId } = await params
  if (!uuidSchema.safeParse(chartId).success) notFound()
  return <AuditedDesk chartId={chartId} />
}
