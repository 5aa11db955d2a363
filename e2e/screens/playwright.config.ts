import { defineConfig } from '@playwright/test'
import base from '../../playwright.config'

/** `npm run screens`: a picture of every page and state, into screens/. */
export default defineConfig(base, {
  testDir: '.',
  outputDir: '../../test-results/screens',
  reporter: [['line']],
  projects: [{ name: 'screens', testMatch: '*.spec.ts' }],
})
