import { createClient } from '../../src/client/create-client'

/*
 * Lists the charts of a coder, saves codes on one and prints what the rules say of them.
 *
 *   SMARTCODERS_URL=http://localhost:3000 SMARTCODERS_TOKEN=smc_w_... \
 *     node --import tsx docs/examples/code-charts.ts              lists the charts
 *     node --import tsx docs/examples/code-charts.ts C-000012 E11.9 I10
 */

const { SMARTCODERS_URL: url = 'http://localhost:3000', SMARTCODERS_TOKEN: token } = process.env
if (!token) throw new Error('Set SMARTCODERS_TOKEN to the secret of an API token.')
const client = createClient({ url, token })

const [number, ...codes] = process.argv.slice(2)
if (number === undefined) await listCharts()
else await saveCodes(number, codes)

async function listCharts(): Promise<void> {
  let cursor: string | undefined
  do {
    const page = await client.charts.list.query({ limit: 100, ...(cursor ? { cursor } : {}) })
    for (const { number, status, serviceDate, reason, encounterType } of page.items) {
      console.log([number, status, serviceDate, reason ?? encounterType].join('\t'))
    }
    cursor = page.nextCursor ?? undefined
  } while (cursor)
}

async function saveCodes(number: string, codes: readonly string[]): Promise<void> {
  const { items } = await client.charts.list.query({ text: number, limit: 1 })
  const chart = items.find((item) => item.number === number)
  if (!chart) throw new Error(`${number} is not among your charts.`)
  const saved = await client.coding.saveCodes.mutate({
    chartId: chart.chartId,
    version: chart.version,
    diagnoses: codes.map((code, index) => ({ code, principal: index === 0 })),
  })
  console.log(`${number}: ${codes.length} codes saved as version ${saved.version}`)
  for (const { severity, rule, row, message } of saved.findings) {
    const where = row === undefined ? '' : ` (row ${row})`
    console.log(`${severity} ${rule}${where}: ${message}`)
  }
}
