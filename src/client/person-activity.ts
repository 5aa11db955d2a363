const actWithinMs = 5000

let lastActAt = 0

/** Notes each keystroke and press: what a page fetches on its own later extends no session. */
export function watchPersonActivity(): () => void {
  const note = () => {
    lastActAt = Date.now()
  }
  note()
  const events = ['keydown', 'pointerdown'] as const
  for (const event of events) window.addEventListener(event, note, { capture: true })
  return () => {
    for (const event of events) window.removeEventListener(event, note, { capture: true })
  }
}

/** Whether a person touched the page just now. */
export function personIsActive(): boolean {
  return Date.now() - lastActAt < actWithinMs
}
