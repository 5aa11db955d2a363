import type { Env } from '@/server/env'
import { openErrorReports } from '@/server/error-reports'
import { onErrorLine } from '@/server/log'
import { startTraces } from '@/server/traces'

interface Telemetry {
  /** Sends what waits, for a moment at most: a collector that is away holds up no stop. */
  close(): Promise<void>
}

const closeLimitMs = 1000

/** Tells errors and spans of this process to the services that the environment names, if any. */
export async function openTelemetry(env: Env, part: 'web' | 'worker'): Promise<Telemetry> {
  const [reports, traces] = await Promise.all([openErrorReports(env, part), startTraces(env, part)])
  onErrorLine(reports.report)
  return {
    close: async () => {
      const limit = new Promise<void>((resolve) => setTimeout(resolve, closeLimitMs).unref())
      await Promise.race([Promise.allSettled([reports.close(closeLimitMs), traces.close()]), limit])
    },
  }
}
