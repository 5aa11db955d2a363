import type { Invariant, RepositoryFiles, Violation } from './invariant'
import { isTestSource, migrations, missing, violationsWhere } from './sources'

const rewrite =
  /\b(update\s+(only\s+)?"?audit_log"?\b(?!_)|delete\s+from\s+(only\s+)?"?audit_log"?\b(?!_)|truncate\s+(table\s+)?"?audit_log"?\b(?!_))/i
const drizzleRewrite = /\.(update|delete)\(\s*auditLog\s*\)/
const grant = /grant\s+([^;]*?)\s+on\s+(?:table\s+)?([^;]*?)\s+to\s/gi

/** What stands in the audit log stays there, and a change to it breaks the chain. */
export const auditLogOnlyGrows: Invariant = {
  id: 12,
  title: 'audit_log is append-only and hash-chained',
  check: (files) => [
    ...violationsWhere(files, {
      in: (file) => /\.(ts|tsx|sql)$/.test(file) && !isTestSource(file) && !isVerification(file),
      pattern: new RegExp(`${rewrite.source}|${drizzleRewrite.source}`, 'i'),
      message: 'Nothing updates or deletes rows of audit_log.',
    }),
    ...grants(files),
    ...chain(files),
  ],
}

function isVerification(file: string): boolean {
  return file.startsWith('tasks/verify/')
}

function grants(files: RepositoryFiles): Violation[] {
  return [...migrations(files).matchAll(grant)]
    .filter(([, rights = '', tables = '']) => {
      const reachesLog = /\baudit_log\b/.test(tables) || /\ball tables\b/i.test(tables)
      return reachesLog && /\b(update|delete|truncate|all)\b/i.test(rights)
    })
    .map(([statement]) => ({
      file: 'drizzle',
      message: `A grant lets a role rewrite audit_log: ${statement.replace(/\s+/g, ' ')}`,
    }))
}

function chain(files: RepositoryFiles): Violation[] {
  const sql = migrations(files)
  return ['prev_hash', 'row_hash']
    .filter((column) => !new RegExp(`\\b${column}\\b`).test(sql))
    .flatMap((column) => missing('drizzle', `No migration gives audit_log its ${column}.`))
}
