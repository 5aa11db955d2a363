import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { runTask } from '../frame/run-task'
import { taskList } from '../task-list'

let world: TestWorld
let folder: string

beforeAll(async () => {
  world = await openTestWorld()
  for (const [name, value] of Object.entries(world.database.env))
    if (value !== undefined) vi.stubEnv(name, String(value))
  folder = await mkdtemp(path.join(tmpdir(), 'smartcoders-validate-'))
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
  await world.close()
})

function record(id: string, ...codes: readonly string[]): string {
  return JSON.stringify({
    id,
    encounter: { setting: 'outpatient', serviceDate: '2026-03-02' },
    patient: { sex: 'female', ageYears: 58 },
    diagnoses: codes.map((code) => ({ code })),
  })
}

async function validate(text: string, ...options: readonly string[]) {
  const source = path.join(folder, 'in.ndjson')
  const target = path.join(folder, 'out.ndjson')
  await writeFile(source, text)
  let out = ''
  const code = await runTask({
    entries: taskList,
    words: ['validate', source, '--out', target, ...options],
    signal: new AbortController().signal,
    terminal: { out: (more) => (out += more), err: () => undefined, isInteractive: false },
  })
  const verdicts = (await readFile(target, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  return { code, out, verdicts }
}

describe('validate', { timeout: 120_000 }, () => {
  it('judges each line in order and ends with 0 where nothing is wrong', async () => {
    const { code, verdicts } = await validate(`${record('a', 'I10')}\n${record('b', 'E11.9')}\n`)
    expect(code).toBe(0)
    expect(verdicts).toMatchObject([
      { id: 'a', findings: [] },
      { id: 'b', findings: [] },
    ])
  })

  it('ends with 1 where it finds an error, and counts it as JSON', async () => {
    const { code, out, verdicts } = await validate(record('a', 'I10', 'I10'), '--json-summary')
    expect(code).toBe(1)
    expect(verdicts).toMatchObject([{ findings: [{ rule: 'FMT-10', severity: 'ERROR', row: 2 }] }])
    expect(JSON.parse(out)).toEqual({
      records: 1,
      unreadable: 0,
      recordsWithErrors: 1,
      findings: { ERROR: 1, WARN: 0, QUERY: 0, INFO: 0 },
    })
  })

  it('goes on after lines that cannot be read, names them, and ends with 2', async () => {
    const lines = ['{"id":"a"', '', '{"id":"b"}', '[]', record('c', 'I10')]
    const { code, out, verdicts } = await validate(`\uFEFF${lines.join('\r\n')}`)
    expect(code).toBe(2)
    expect(verdicts).toMatchObject([
      { line: 1, error: 'The line is not JSON.' },
      { id: 'b', line: 3 },
      { line: 4 },
      { id: 'c', findings: [] },
    ])
    expect(verdicts[1]?.['error']).toContain('encounter')
    expect(out).toContain('3 lines could not be read.')
  })

  it('says of a file that is not there that it is not', async () => {
    const code = await runTask({
      entries: taskList,
      words: ['validate', path.join(folder, 'nowhere.ndjson')],
      signal: new AbortController().signal,
      terminal: { out: () => undefined, err: () => undefined, isInteractive: false },
    })
    expect(code).toBe(2)
  })
})
