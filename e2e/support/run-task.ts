import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import path from 'node:path'

interface Outcome {
  readonly code: number
  readonly output: string
}

interface CommandLine {
  run(words: readonly string[]): Promise<Outcome>
}

/** By home folder: a spec may have an instance of its own. */
const open = new Map<string, CommandLine>()

/**
 * Runs a command against the instance of this run; tells its standard output. One process runs all commands of a
 * test worker: to load the product takes longer than most of them.
 */
export async function runTask(...words: readonly string[]): Promise<string> {
  const home = process.env.E2E_HOME ?? ''
  const commandLine = open.get(home) ?? openCommandLine(home)
  open.set(home, commandLine)
  const { code, output } = await commandLine.run(words)
  if (code !== 0) throw new Error(`${words[0]} ended with ${code}:\n${output}`)
  return output
}

function openCommandLine(home: string): CommandLine {
  const child = startProcess(home)
  const waiting = new Map<number, (outcome: Outcome) => void>()
  let asked = 0
  child.on('message', ({ id, ...outcome }: Outcome & { id: number }) => {
    waiting.get(id)?.(outcome)
    waiting.delete(id)
  })
  child.once('exit', (code) => {
    open.delete(home)
    for (const answer of waiting.values()) answer({ code: code ?? 1, output: 'The process ended.' })
  })
  return {
    run: (words) =>
      new Promise((resolve) => {
        asked += 1
        waiting.set(asked, resolve)
        child.send({ id: asked, words })
      }),
  }
}

/** It ends with the test worker, over whose channel it hears. */
function startProcess(home: string): ChildProcess {
  const log = openSync(path.join(home, 'tasks.log'), 'a')
  const program = ['--import', 'tsx', 'src/testing/programs/command-process.ts']
  const child = spawn(process.execPath, program, {
    env: { ...process.env, SMARTCODERS_HOME: home },
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  return child
}
