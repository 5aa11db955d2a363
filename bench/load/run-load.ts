import { talk, type Conversation } from './raw-connection'

export interface LoadResult {
  readonly requests: number
  readonly perSecond: number
  readonly medianMs: number
  readonly p99Ms: number
}

interface Load {
  readonly port: number
  readonly conversations: readonly Conversation[]
  readonly seconds: number
}

/** Keeps one request in flight on each connection for a time. Any refusal ends it with an error. */
export async function runLoad({ port, conversations, seconds }: Load): Promise<LoadResult> {
  const latencies: number[] = []
  const began = performance.now()
  const deadline = began + seconds * 1000
  const done = (latencyMs: number, status: number) => {
    if (status !== 200) throw new Error(`The server on port ${port} answered ${status}.`)
    latencies.push(latencyMs)
    return performance.now() < deadline
  }
  await Promise.all(conversations.map((conversation) => talk({ port, conversation, done })))
  const elapsed = (performance.now() - began) / 1000
  latencies.sort((a, b) => a - b)
  return {
    requests: latencies.length,
    perSecond: latencies.length / elapsed,
    medianMs: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
