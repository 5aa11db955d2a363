import { startInstance } from './instance'

/**
 * One instance for the whole run. E2E_ORIGIN and E2E_HOME name one that runs already, which saves the
 * start while one writes a test.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.E2E_ORIGIN && process.env.E2E_HOME) return undefined
  const instance = await startInstance()
  process.env.E2E_ORIGIN = instance.origin
  process.env.E2E_HOME = instance.home
  return () => instance.stop()
}
