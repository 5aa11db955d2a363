import { cpus } from 'node:os'
import type { Standing } from './load/alternate'

/** Where the figures come from. */
export function machineLine(): string {
  const processors = cpus()
  return `${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`
}

interface Comparison {
  readonly title: string
  readonly standings: ReadonlyMap<string, Standing>
  readonly product: string
  /** The aim for the product's rate as a share of a contender's. */
  readonly aims: Readonly<Record<string, number>>
}

/** A table of rates, latencies and processor time, and the ratios to each other contender. */
export function comparisonLines({ title, standings, product, aims }: Comparison): string[] {
  const own = standings.get(product)
  if (own === undefined) throw new RangeError(`${product} was not measured.`)
  const others = [...standings].filter(([name]) => name !== product)
  return [
    `### ${title}`,
    '',
    '| Server | requests/s | median ms | p99 ms | CPU ms a request: server | database |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...[...standings].map(([name, standing]) => row(name, standing)),
    '',
    ...others.map(([name, other]) => ratios(own, { name, other, aim: aims[name] })),
    '',
  ]
}

function row(name: string, standing: Standing): string {
  const { perSecond, medianMs, p99Ms, serverCpuMs, databaseCpuMs } = standing
  const cells = [
    name,
    perSecond.toFixed(0),
    medianMs.toFixed(1),
    p99Ms.toFixed(1),
    serverCpuMs.toFixed(2),
    databaseCpuMs.toFixed(2),
  ]
  return `| ${cells.join(' | ')} |`
}

interface Against {
  readonly name: string
  readonly other: Standing
  readonly aim: number | undefined
}

function ratios(own: Standing, { name, other, aim }: Against): string {
  const rate = (own.perSecond / other.perSecond).toFixed(2)
  const cpu = (cpuOf(other) / cpuOf(own)).toFixed(2)
  const wanted = aim === undefined ? '' : ` (aim: at least ${aim})`
  return `- beside ${name}: rate ${rate}${wanted}, work for the same processor time ${cpu}`
}

function cpuOf({ serverCpuMs, databaseCpuMs }: Standing): number {
  return serverCpuMs + databaseCpuMs
}
