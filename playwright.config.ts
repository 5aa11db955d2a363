import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './tasks/find-chromium'

const executablePath = findChromium()

export default defineConfig({
  testDir: './e2e',
  outputDir: './test-results',
  globalSetup: fileURLToPath(new URL('./e2e/support/global-setup.ts', import.meta.url)),
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // They say when to give up, not how fast to be: a machine that does much else at once is slow, not broken.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    // Set by the global setup before the workers read this file.
    baseURL: process.env.E2E_ORIGIN,
    viewport: { width: 1440, height: 900 },
    launchOptions: executablePath === undefined ? {} : { executablePath },
    locale: 'en-US',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    video: 'off',
  },
  projects: [
    { name: 'workflows', testMatch: '*.spec.ts', testIgnore: ['{pages,screens,canary}/**'] },
    { name: 'pages', testMatch: 'pages/*.spec.ts' },
    // Looks through what all the others left behind, so it comes last.
    { name: 'canary', testMatch: 'canary/*.spec.ts', dependencies: ['workflows', 'pages'] },
  ],
})
