import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      '@': here('./src'),
      // Next replaces this marker by nothing on the server; so do the tests.
      'server-only': here('./node_modules/server-only/empty.js'),
    },
  },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          // Pure modules hold nothing that one test could leave to another, so a worker loads each once.
          isolate: false,
          // Some load the whole command line or the official files, which a busy machine does not read in seconds.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          include: ['src/**/*.test.{ts,tsx}', 'tasks/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
          setupFiles: ['src/testing/property-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['{src,tasks,bench}/**/*.db.test.ts'],
          globalSetup: ['src/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
