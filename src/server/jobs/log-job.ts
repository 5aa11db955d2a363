import type { ActorContext } from '../context'
import { describeError } from '../log'
import { traced } from '../traces'

interface JobRun {
  readonly job: string
  readonly attempt: number
  /** The message that asked for it, if any. */
  readonly eventId?: string
}

/**
 * Runs a job's work and writes its one line: done or failed, with the correlation id of what asked for
 * it. The queue stores the words of what is thrown here, so they name the error without quoting it.
 */
export async function logJob(
  ctx: Pick<ActorContext, 'log' | 'correlationId'>,
  run: JobRun,
  work: () => Promise<void>,
): Promise<void> {
  const startedAt = performance.now()
  const facts = () => ({ ...run, ms: Math.round(performance.now() - startedAt) })
  try {
    const attributes = {
      'smartcoders.correlation_id': ctx.correlationId,
      'smartcoders.attempt': run.attempt,
    }
    await traced({ name: `job ${run.job}`, attributes }, work)
    ctx.log.info(facts(), 'job done')
  } catch (error) {
    ctx.log.error({ ...facts(), err: error }, 'job failed')
    throw new JobFailed(ctx.correlationId, error)
  }
}

/** A failure as the queue may keep it: what kind of error, and where to read more. */
class JobFailed extends Error {
  constructor(correlationId: string, error: unknown) {
    const { type, code } = describeError(error)
    const kind = [type, code].filter((word) => typeof word === 'string').join(' ')
    super(`${kind}; the log has it under correlation id ${correlationId}`)
    this.name = 'JobFailed'
  }
}
