import { describe, expect, it } from 'vitest'
import { summariesFile, summarizeProcedures } from './procedure-summaries'
import { readRepository } from './repository-files'

const sources = new Map([
  ['src/registry/routers.ts', 'export const appRouter = router({\n  charts: chartsRouter,\n})\n'],
  [
    'src/features/charts/router.ts',
    `import { listCharts } from './service/list-charts'
import { assignCharts } from './service/assign-charts'
export const chartsRouter = router({
  list: query(listChartsInput, listCharts),
  assign: mutation(
    assignChartsInput,
    assignCharts,
    { weight: 'heavy' },
  ),
})
`,
  ],
  [
    'src/features/charts/service/list-charts.ts',
    '/** Not this. */\nconst x = 1\n\n/** A page of charts. */\nexport async function listCharts() {}\n',
  ],
  [
    'src/features/charts/service/assign-charts.ts',
    '/**\n * The charts are the coder’s.\n * And they know.\n */\nexport function assignCharts() {}\n',
  ],
])

describe('the sentences of the procedures', () => {
  it('are those above their services', () => {
    expect(summarizeProcedures(sources)).toEqual({
      'charts.assign': 'The charts are the coder’s. And they know.',
      'charts.list': 'A page of charts.',
    })
  })

  it('stand in the repository for every procedure; npm run describe-procedures writes them', () => {
    const files = readRepository()
    const written = JSON.parse(files.get(summariesFile) ?? '{}') as Record<string, string>
    expect(Object.keys(written)).toEqual(Object.keys(summarizeProcedures(files)))
    const silent = Object.entries(written).filter(([, sentence]) => !sentence.endsWith('.'))
    expect(silent).toEqual([])
  })
})
