import { cpus } from 'node:os'
import type { LoadResult } from './load/run-load'

/** Where the figures come from. */
export function machineLine(): string {
  const processors = cpus()
  return `${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`
}

interface Comparison {
  readonly title: string
  readonly results: ReadonlyMap<string, LoadResult>
  readonly product: string
  /** The aim for the product's rate as a share of a contender's. */
  readonly aims: Readonly<Record<string, number>>
}

/** A table of rates and latencies, and the ratios to each other contender. */
export function comparisonLines({ title, results, product, aims }: Comparison): string[] {
  const own = results.get(product)?.perSecond ?? Number.NaN
  const rows = [...results].map(
    ([name, { perSecond, medianMs, p99Ms }]) =>
      `| ${name} | ${perSecond.toFixed(0)} | ${medianMs.toFixed(1)} | ${p99Ms.toFixed(1)} |`,
  )
  const ratios = [...results]
    .filter(([name]) => name !== product)
    .map(([name, { perSecond }]) => {
      const aim = aims[name]
      const wanted = aim === undefined ? '' : ` (aim: at least ${aim})`
      return `${product} / ${name}: ${(own / perSecond).toFixed(2)}${wanted}`
    })
  return [
    `### ${title}`,
    '',
    '| Server | requests/s | median ms | p99 ms |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    '',
    ...ratios,
    '',
  ]
}
