import { spawn } from 'node:child_process'

/**
 * Stops the server when the guardian was killed and no new one has taken its place. `read` returns
 * at the end of its input, that is, when the guardian is gone; a line means that all is in order.
 * A shell, because it must outlive a kill of every Node process.
 */
const script = `
read -r line && exit 0
sleep 4
for file in "$1"/*.json; do
  name=\${file##*/}
  kill -0 "\${name%%-*}" 2>/dev/null && exit 0
done
read -r recorded < "$2/postmaster.pid" 2>/dev/null
[ "$recorded" = "$3" ] && kill -INT "$3"
`

export interface DeadManSwitch {
  /** Ends the watch without touching the server. */
  disarm(): void
}

interface Watched {
  readonly register: string
  readonly dataDirectory: string
  readonly postmasterPid: number
}

/** Watches this process on behalf of the server it guards; started again when it is killed itself. */
export function armDeadManSwitch(watched: Watched): DeadManSwitch {
  let armed = true
  let watcher = startWatcher()

  function startWatcher() {
    const { register, dataDirectory, postmasterPid } = watched
    const child = spawn(
      '/bin/sh',
      ['-c', script, 'smartcoders-dead-man-switch', register, dataDirectory, String(postmasterPid)],
      { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
    )
    child.stdin.on('error', () => undefined)
    child.once('exit', () => {
      if (armed) watcher = startWatcher()
    })
    child.unref()
    return child
  }

  return {
    disarm() {
      armed = false
      watcher.stdin.end('disarmed\n')
    },
  }
}
