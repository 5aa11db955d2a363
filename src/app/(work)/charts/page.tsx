import { ChartsPage } from '@/features/charts/ui/queue/charts-page'
import { Guarded } from '../../guarded'

export const metadata = { title: 'Charts' }

export default function Charts() {
  return (
    <Guarded needs="chart.readAll">
      <ChartsPage />
    </Guarded>
  )
}
