import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { RepositoryFiles } from './invariants/invariant'

export const repositoryRoot = path.resolve(import.meta.dirname, '../..')

const generated = new Set([
  'node_modules',
  '.git',
  '.next',
  '.smartcoders',
  'coverage',
  'playwright-report',
  'screens',
  'test-results',
])
const text =
  /(\.(ts|tsx|mjs|cjs|js|css|sql|json|md|yml|yaml|html|svg|txt)|^(\.env\.example|\.npmrc|Dockerfile|run))$/

/** Every text file of the repository that is not generated. */
export function readRepository(): RepositoryFiles {
  return new Map(
    listFiles('').map((file) => [file, readFileSync(path.join(repositoryRoot, file), 'utf8')]),
  )
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(path.join(repositoryRoot, folder), { withFileTypes: true })
  return entries.flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return generated.has(entry.name) ? [] : listFiles(file)
    return text.test(entry.name) ? [file] : []
  })
}
