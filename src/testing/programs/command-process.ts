import { runTask } from '../../../tasks/frame/run-task'
import { taskList } from '../../../tasks/task-list'

/** The command line as a process that stays: it runs the words of each message in turn and tells code and output. */
interface Command {
  readonly id: number
  readonly words: readonly string[]
}

const { signal } = new AbortController()
let before: Promise<void> = Promise.resolve()

process.on('message', (command: Command) => {
  before = before.then(() => run(command))
})
process.once('disconnect', () => process.exit(0))

async function run({ id, words }: Command): Promise<void> {
  const said: string[] = []
  const terminal = {
    out: (text: string) => {
      said.push(text)
      process.stdout.write(text)
    },
    err: (text: string) => void process.stderr.write(text),
    isInteractive: false,
  }
  const code = await runTask({ entries: taskList, words, signal, terminal }).catch(
    (error: unknown) => {
      said.push(String(error))
      return 1
    },
  )
  process.send?.({ id, code, output: said.join('') })
}
