import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './find-chromium'

/** The Chromium that is there, else one installed for the purpose: Playwright's own, else Debian's when root may. */
export function ensureChromium(): string {
  const present = findChromium()
  if (present !== undefined) return present
  runQuietly('npx', ['playwright', 'install', 'chromium'])
  if (findChromium() === undefined && mayInstallPackages()) {
    runQuietly('apt-get', ['update'])
    runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  }
  const installed = findChromium()
  if (installed !== undefined) return installed
  throw new Error(
    'The browser tests need a Chromium and none could be installed. Install one and name it in CHROMIUM_PATH.',
  )
}

function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function runQuietly(program: string, args: readonly string[]): void {
  spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}
