import { refusalOf } from './api-client'
import { smokeBundle } from './smoke-chart'
import type { SmokePeople } from './smoke-people'
import { expectEqual, until, type SmokeRun } from './smoke-run'

/** The manager uploads a bundle, waits for its chart and gives it to the coder. */
export async function prepareChart(run: SmokeRun, people: SmokePeople): Promise<string> {
  const { manager, coder } = people
  const { json, recordNumber } = smokeBundle(crypto.randomUUID())
  const fileId = await run.step('manager uploads a bundle', async () => {
    const body = new FormData()
    body.append('files', new Blob([json], { type: 'application/json' }), 'smoke.json')
    const response = await manager.send('/api/uploads', { method: 'POST', body })
    expectEqual(response.status, 200, 'The status of /api/uploads')
    return fileIdIn(await response.json())
  })
  await run.step('the worker imports it', async () => {
    const { jobId } = await manager.api.imports.start.mutate({ fileIds: [fileId] })
    const job = await until('The import', async () => {
      const state = await manager.api.imports.get.query({ jobId })
      return state.status === 'completed' || state.status === 'failed' ? state : undefined
    })
    expectEqual(job.status, 'completed', 'The import')
    expectEqual(job.counts.chartsCreated, 1, 'The number of new charts')
    expectEqual(job.counts.rejected, 0, 'The number of rejected entries')
  })
  const chartId = await run.step('manager finds the chart by its record number', async () => {
    const { items } = await manager.api.charts.list.query({ text: recordNumber })
    const [created] = items
    if (created === undefined || items.length > 1)
      throw new Error(`${items.length} charts answer to it.`)
    return created.chartId
  })
  await run.step('a coder sees nothing that is not assigned', async () => {
    expectEqual(
      await refusalOf(coder.api.charts.get.query({ chartId })),
      'NOT_FOUND',
      'The refusal',
    )
  })
  await run.step('manager assigns it', async () => {
    const coderId = coder.userId
    const { assigned } = await manager.api.charts.assign.mutate({ chartIds: [chartId], coderId })
    expectEqual(assigned, 1, 'The number of assigned charts')
  })
  return chartId
}

function fileIdIn(answer: unknown): string {
  const files =
    typeof answer === 'object' && answer !== null && 'files' in answer ? answer.files : undefined
  const first: unknown = Array.isArray(files) ? files[0] : undefined
  if (typeof first !== 'object' || first === null || !('fileId' in first))
    throw new Error('The upload names no file.')
  return String(first.fileId)
}
