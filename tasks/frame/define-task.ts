import type { Command } from 'commander'

/** What a task is told besides its options. */
export interface TaskSurroundings {
  /** Progress for a person: replaces the last such line on a terminal, says nothing elsewhere. */
  readonly progress: (text: string) => void
  /** A line for a person, on standard error, so that `--json` output stays one line. */
  readonly say: (text: string) => void
  /** Becomes aborted when the task is interrupted from outside. */
  readonly signal: AbortSignal
}

/** How a task ended: for programs in `result`, for people in `lines`. */
export interface TaskOutcome {
  readonly result: Readonly<Record<string, unknown>>
  readonly lines: readonly string[]
  /** True when it ran but did not achieve what it was asked for, or found something wrong: exit code 1. */
  readonly failed?: boolean
  /** True when part of its input could not be understood: exit code 2, also where it failed besides. */
  readonly misread?: boolean
}

/** One command of `npm run task`. */
export interface Task {
  /** Declares arguments and options; `--json` and `--help` are there already. */
  readonly configure: (command: Command) => Command
  /** `options` come as commander gives them: a task parses them with zod, and a ZodError is bad usage. */
  readonly run: (input: TaskInput, surroundings: TaskSurroundings) => Promise<TaskOutcome>
}

export interface TaskInput {
  readonly options: Readonly<Record<string, unknown>>
  readonly arguments: readonly string[]
}

/** Gives a task its type; the file's export is the task. */
export function defineTask(task: Task): Task {
  return task
}
