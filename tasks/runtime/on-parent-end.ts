const pollMs = 500

/**
 * Calls back when the process that started this one has ended without a word: a killed `npm start`
 * must not leave the product running behind the terminal.
 */
export function onParentEnd(stop: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, pollMs)
  timer.unref()
}
