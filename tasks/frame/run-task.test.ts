import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { notFound } from '@/core/errors'
import { taskList } from '../task-list'
import { parseOptions } from './bad-usage'
import { defineTask, type TaskOutcome } from './define-task'
import { runTask, type TaskEntry } from './run-task'

function entryOf(run: (options: unknown) => TaskOutcome): TaskEntry {
  return {
    name: 'count-beds',
    summary: 'count the beds',
    load: async () =>
      defineTask({
        configure: (command) =>
          command.argument('[wards...]').requiredOption('--floor <floor>', 'which floor'),
        run: async ({ options }, { say, progress }) => {
          say('Counting.')
          progress('half')
          return run(options)
        },
      }),
  }
}

async function call(words: readonly string[], run: (options: unknown) => TaskOutcome = counted) {
  let out = ''
  let err = ''
  const code = await runTask({
    entries: [entryOf(run)],
    words,
    signal: new AbortController().signal,
    terminal: {
      out: (text) => (out += text),
      err: (text) => (err += text),
      isInteractive: false,
    },
  })
  return { code, out, err }
}

const counted = () => ({ result: { beds: 12 }, lines: ['12 beds.'] })

describe('a command', () => {
  it('speaks to people in lines and keeps progress off standard output', async () => {
    const { code, out, err } = await call(['count-beds', '--floor', '2'])
    expect({ code, out, err }).toEqual({ code: 0, out: '12 beds.\n', err: 'Counting.\n' })
  })

  it('prints exactly one JSON object with --json', async () => {
    const { code, out } = await call(['count-beds', '--floor', '2', '--json'])
    expect({ code, out }).toEqual({ code: 0, out: '{"beds":12}\n' })
  })

  it('ends with 1 when it found something wrong', async () => {
    const found = () => ({ ...counted(), failed: true })
    expect(await call(['count-beds', '--floor', '2'], found)).toMatchObject({ code: 1 })
  })

  it('ends with 1 and the reason when it is refused', async () => {
    const refuse = () => {
      throw notFound('ward')
    }
    const { code, out, err } = await call(['count-beds', '--floor', '2', '--json'], refuse)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(err).toContain('This ward does not exist')
  })

  it('ends with 2 and names the option that does not fit', async () => {
    const parse = (options: unknown) => {
      parseOptions(z.object({ floor: z.coerce.number('Give a number.') }), options)
      return counted()
    }
    const { code, err } = await call(['count-beds', '--floor', 'two'], parse)
    expect(code).toBe(2)
    expect(err).toContain('--floor: Give a number.')
  })

  it.each([
    { fault: 'an unknown command', words: ['count-chairs'] },
    { fault: 'an unknown option', words: ['count-beds', '--floor', '2', '--colour', 'red'] },
    { fault: 'a missing option', words: ['count-beds'] },
    { fault: 'no command', words: [] },
  ])('ends with 2 on $fault', async ({ words }) => {
    const { code, err } = await call(words)
    expect(code).toBe(2)
    expect(err).not.toBe('')
  })

  it('explains itself with --help and ends with 0', async () => {
    const { code, out } = await call(['count-beds', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('--floor <floor>')
    expect(out).toContain('--json')
  })
})

describe('the list of commands', () => {
  it.each(taskList)('$name explains itself', async ({ name }) => {
    let out = ''
    const code = await runTask({
      entries: taskList,
      words: [name, '--help'],
      signal: new AbortController().signal,
      terminal: { out: (text) => (out += text), err: () => undefined, isInteractive: false },
    })
    expect(code).toBe(0)
    expect(out).toContain(`npm run task -- ${name}`)
  })
})
