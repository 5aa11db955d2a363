import { SpanStatusCode, trace, type Attributes } from '@opentelemetry/api'
import type { Env } from './env'

interface Traces {
  /** Sends what waits, and stops. */
  close(): Promise<void>
}

/** Spans go to the collector of OTEL_EXPORTER_OTLP_ENDPOINT; the SDK is loaded only then. */
export async function startTraces(
  env: Pick<Env, 'OTEL_EXPORTER_OTLP_ENDPOINT'>,
  part: 'web' | 'worker',
): Promise<Traces> {
  const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT
  if (endpoint === undefined) return { close: () => Promise.resolve() }
  const [{ NodeSDK, resources }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ])
  const sdk = new NodeSDK({
    resource: resources.resourceFromAttributes({ 'service.name': `smartcoders-${part}` }),
    // What it would find by itself are command lines and host names; what it would instrument sees SQL.
    autoDetectResources: false,
    instrumentations: [],
    metricReaders: [],
    logRecordProcessors: [],
    traceExporter: new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` }),
  })
  sdk.start()
  return { close: () => sdk.shutdown() }
}

interface Work<Result> {
  readonly name: string
  /** Ids, names and counts; never what a person wrote. */
  readonly attributes: Attributes
  /** Whether a result, which was not thrown, is a failure all the same. */
  readonly isFailure?: (result: Result) => boolean
}

/** Runs `run` in a span of its own; costs next to nothing while nobody collects. */
export function traced<Result>(work: Work<Result>, run: () => Promise<Result>): Promise<Result> {
  const tracer = trace.getTracer('smartcoders')
  return tracer.startActiveSpan(work.name, { attributes: work.attributes }, async (span) => {
    try {
      const result = await run()
      if (work.isFailure?.(result)) span.setStatus({ code: SpanStatusCode.ERROR })
      return result
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  })
}
