export function curlSample(origin: string): string {
  return `curl ${origin}/api/trpc/charts.list \\
  -H "Authorization: Bearer $SMARTCODERS_TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"status": "draft", "limit": 10}'`
}

export function clientSample(origin: string): string {
  return `import { createClient } from './src/client/create-client'

const client = createClient({
  url: '${origin}',
  token: process.env.SMARTCODERS_TOKEN,
})
const { items } = await client.charts.list.query({ status: 'draft' })
const saved = await client.coding.saveCodes.mutate({
  chartId: items[0].chartId,
  version: items[0].version,
  diagnoses: [{ code: 'E11.9', principal: true }, { code: 'I10' }],
})
console.log(saved.findings)`
}

export function exampleSample(origin: string): string {
  return `export SMARTCODERS_URL=${origin}
node --import tsx docs/examples/code-charts.ts
node --import tsx docs/examples/code-charts.ts C-000012 E11.9 I10`
}
