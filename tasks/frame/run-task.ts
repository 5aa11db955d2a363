import { Command, CommanderError } from 'commander'
import type { Task, TaskOutcome, TaskSurroundings } from './define-task'
import { describeFailure } from './describe-failure'
import { exitCode } from './exit-code'

/** A task by name, loaded only when it is the one that runs. */
export interface TaskEntry {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Task>
}

/** Where a command's words go; tests give their own. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  readonly isInteractive: boolean
}

interface Invocation {
  readonly entries: readonly TaskEntry[]
  /** The words after the program's name. */
  readonly words: readonly string[]
  readonly terminal: Terminal
  readonly signal: AbortSignal
}

/** Runs the task that the words name and resolves with the exit code: 0, 1 (refused or findings) or 2 (bad usage). */
export async function runTask(invocation: Invocation): Promise<number> {
  const { entries, words, terminal } = invocation
  let code: number = exitCode.done
  const program = openProgram(terminal).name('npm run task --')
  for (const entry of entries) {
    const command = program.command(entry.name).summary(entry.summary).description(entry.summary)
    if (entry.name !== words[0]) continue
    const task = await entry.load()
    task
      .configure(command.option('--json', 'print the result as one JSON object on one line'))
      .action(async () => {
        code = await perform(task, command, invocation)
      })
  }
  try {
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    return exitCodeOf(error)
  }
}

function openProgram(terminal: Terminal): Command {
  return new Command()
    .description('Commands for whoever operates SmartCoders.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
    })
    .showHelpAfterError('(add --help to see the options)')
}

async function perform(task: Task, command: Command, invocation: Invocation): Promise<number> {
  const { terminal, signal } = invocation
  const options = command.opts<Record<string, unknown>>()
  const isJson = options['json'] === true
  const surroundings = openSurroundings(terminal, signal)
  try {
    const outcome = await task.run({ options, arguments: command.args }, surroundings)
    surroundings.progress('')
    report(outcome, isJson, terminal)
    return codeOf(outcome)
  } catch (error) {
    surroundings.progress('')
    const { code, message, exitCode: failureCode } = describeFailure(error)
    terminal.err(`${message}\n`)
    if (isJson) terminal.out(`${JSON.stringify({ error: { code, message } })}\n`)
    return failureCode
  }
}

function codeOf({ misread, failed }: TaskOutcome): number {
  if (misread) return exitCode.badUsage
  return failed ? exitCode.refused : exitCode.done
}

function report(outcome: TaskOutcome, isJson: boolean, terminal: Terminal): void {
  if (isJson) terminal.out(`${JSON.stringify(outcome.result)}\n`)
  else for (const line of outcome.lines) terminal.out(`${line}\n`)
}

function openSurroundings(terminal: Terminal, signal: AbortSignal): TaskSurroundings {
  const clearLine = '\r\u001b[K'
  return {
    signal,
    say: (text) => terminal.err(`${text}\n`),
    progress: (text) => {
      if (terminal.isInteractive) terminal.err(`${clearLine}${text}`)
    },
  }
}

function exitCodeOf(error: unknown): number {
  if (!(error instanceof CommanderError)) throw error
  return error.exitCode === 0 ? exitCode.done : exitCode.badUsage
}
