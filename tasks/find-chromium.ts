import { accessSync, constants, existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { readBootEnv } from '@/server/env'

/** Where systems put theirs, in order of preference. */
const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The Chromium for the browser tests: CHROMIUM_PATH, else the one Playwright has installed, else the
 * system's. Undefined when there is none.
 */
export function findChromium(): string | undefined {
  const named = readBootEnv().CHROMIUM_PATH
  if (named !== undefined) {
    if (isExecutable(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which is not a program.`)
  }
  return [chromium.executablePath(), ...systemBrowsers].find(isExecutable)
}

function isExecutable(file: string): boolean {
  if (!existsSync(file)) return false
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
