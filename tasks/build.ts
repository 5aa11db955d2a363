import { fileURLToPath } from 'node:url'
import { onStop } from './runtime/on-stop'
import { ensureBuild } from './start/ensure-build'

const interruption = new AbortController()
onStop(() => interruption.abort())

try {
  await ensureBuild({
    repository: fileURLToPath(new URL('..', import.meta.url)),
    say: (text) => void process.stdout.write(`${text}\n`),
    signal: interruption.signal,
  })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
