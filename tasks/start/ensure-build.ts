import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { environmentWith } from '@/server/env'
import { fingerprintSources } from './source-fingerprint'

interface BuildOptions {
  readonly repository: string
  readonly say: (text: string) => void
  readonly signal: AbortSignal
}

/** Builds the pages unless the build that is there was made from the present sources. */
export async function ensureBuild(options: BuildOptions): Promise<void> {
  const { repository, say } = options
  const stamp = path.join(repository, '.next', 'built-from')
  const fingerprint = await fingerprintSources(repository)
  const builtFrom = await readFile(stamp, 'utf8').catch(() => undefined)
  if (builtFrom === fingerprint) {
    say('The pages are built.')
    return
  }
  say('Building the pages, which takes about a minute ...')
  const started = Date.now()
  await build(options)
  // Written last: a build that was cut short has no stamp.
  await writeFile(stamp, fingerprint)
  say(`Built the pages in ${Math.round((Date.now() - started) / 1000)} s.`)
}

async function build({ repository, signal }: BuildOptions): Promise<void> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: repository,
    env: environmentWith({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  await once(child, 'close')
  if (child.exitCode !== 0) {
    throw new Error(`The build failed:\n${Buffer.concat(output).toString('utf8').trim()}`)
  }
}
