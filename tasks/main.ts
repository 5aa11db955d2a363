import { runTask } from './frame/run-task'
import { onStop } from './runtime/on-stop'
import { taskList } from './task-list'

const interruption = new AbortController()
onStop(() => interruption.abort())

process.exitCode = await runTask({
  entries: taskList,
  words: process.argv.slice(2),
  signal: interruption.signal,
  terminal: {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isInteractive: process.stderr.isTTY,
  },
})
// A supervisor's channel would keep the process alive.
if (process.connected) process.disconnect()
