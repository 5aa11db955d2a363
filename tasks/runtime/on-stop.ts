/**
 * Calls back once when this process is asked to end: by Ctrl-C, by a service manager, or because the
 * process that started it over a channel is gone.
 */
export function onStop(stop: () => void): void {
  let isAsked = false
  const ask = () => {
    if (isAsked) return
    isAsked = true
    stop()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
  process.once('disconnect', ask)
}
