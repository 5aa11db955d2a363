import { openRuntime, type Runtime } from './open-runtime'
import { prepareDatabase } from './prepare-database'

/** Runs `work` with this installation's database, brought up to date, and lets go of it afterwards. */
export async function withRuntime<Result>(
  work: (runtime: Runtime) => Promise<Result>,
): Promise<Result> {
  const runtime = await openRuntime()
  try {
    await prepareDatabase(runtime.env)
    return await work(runtime)
  } finally {
    await runtime.release()
  }
}
