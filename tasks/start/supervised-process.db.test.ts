import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { checkReadiness } from '@/features/ops'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { workerOptions } from '../runtime/worker-options'
import { SupervisedProcess } from './supervised-process'

const soon = { timeout: 40_000, interval: 100 }

let world: TestWorld

beforeAll(async () => {
  world = await openTestWorld()
})

afterAll(async () => {
  await world.close()
})

function workerOf(variables: Record<string, string>, say: (text: string) => void) {
  return new SupervisedProcess(
    { name: 'worker', script: 'main.ts', args: ['worker'], nodeOptions: workerOptions, variables },
    say,
  )
}

function variablesOfWorld(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(world.database.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  )
}

describe('a supervised worker', { timeout: 90_000 }, () => {
  it('is ready when its heart beats, is started again when it is killed, and stops when asked', async () => {
    const lines: string[] = []
    const worker = workerOf(variablesOfWorld(), (text) => lines.push(text))
    await worker.start()
    expect((await checkReadiness(world.server)).worker.state).toBe('ok')

    const first = worker.pid
    process.kill(first ?? 0, 'SIGKILL')
    await vi.waitFor(() => {
      expect(worker.pid).toBeDefined()
      expect(worker.pid).not.toBe(first)
    }, soon)
    expect(lines).toEqual(['The worker ended (SIGKILL); it starts again in 0.5 s.'])

    await worker.stop()
    expect(worker.pid).toBeUndefined()
  })

  it('does not count as started when it ends before it is ready', async () => {
    const variables = { ...variablesOfWorld(), BLIND_INDEX_KEY: 'weak' }
    await expect(workerOf(variables, () => undefined).start()).rejects.toThrow(
      'The worker did not start.',
    )
  })
})
