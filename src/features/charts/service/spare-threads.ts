import type { Worker } from 'node:worker_threads'
import { startThread } from '@/server/start-thread'
import { importLimits } from '../contract/import-limits'

interface SpareThread {
  readonly thread: Worker
  readonly endsLater: NodeJS.Timeout
}

/** Threads of runs that ended: the next run finds its code compiled. They keep no process from ending. */
const spare: SpareThread[] = []

/** A thread that prepares bundles: a spare one, or a new one. */
export function takeThread(): Worker {
  const kept = spare.pop()
  if (kept === undefined) {
    return startThread({
      program: new URL('./prepare-thread.ts', import.meta.url),
      youngMegabytes: importLimits.threadYoungMegabytes,
    })
  }
  clearTimeout(kept.endsLater)
  forgetListeners(kept.thread)
  kept.thread.ref()
  return kept.thread
}

/** Keeps a thread that has nothing to do for the next run; without one it ends after a while. */
export function spareThread(thread: Worker): void {
  const drop = () => {
    const at = spare.findIndex((one) => one.thread === thread)
    if (at >= 0) spare.splice(at, 1)
  }
  forgetListeners(thread)
  thread.on('error', drop)
  thread.on('exit', drop)
  thread.unref()
  const endsLater = setTimeout(() => {
    drop()
    void thread.terminate()
  }, importLimits.spareThreadMs)
  endsLater.unref()
  spare.push({ thread, endsLater })
}

/** By name: a thread listens to itself for who listens to its messages. */
function forgetListeners(thread: Worker): void {
  for (const name of ['message', 'error', 'exit']) thread.removeAllListeners(name)
}
