import type { Invariant } from './invariant'
import { violationsWhere } from './sources'

const patterns: readonly [string, RegExp][] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['an AWS access key', /\bAKIA[0-9A-Z]{16}\b/],
  ['a GitHub token', /\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{50,})/],
  ['a Slack token', /\bxox[abprs]-[A-Za-z0-9-]{10,}/],
  ['an API key', /\bsk-[A-Za-z0-9_-]{20,}/],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a signed token', /\beyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\./],
  [
    'a database password',
    /\bpostgres(ql)?:\/\/[^\s:/@$'"`{<]+:[^\s@$'"`{<]+@(?!localhost|127\.0\.0\.1|\.\.\.)/,
  ],
  [
    'a secret in an assignment',
    /\b[A-Z_]*(SECRET|PASSWORD|TOKEN|ENCRYPTION_KEY)\w*\s*=\s*['"]?[A-Za-z0-9+/]{24,}/,
  ],
]

/** Secrets come from the environment or are generated on the machine; the repository holds none. */
export const secretsStayOutOfSource: Invariant = {
  id: 8,
  title: 'no secrets in source',
  check: (files) =>
    patterns.flatMap(([what, pattern]) =>
      violationsWhere(files, {
        in: (file) => file !== 'package-lock.json' && !file.startsWith('tasks/verify/'),
        pattern,
        comments: true,
        message: `This looks like ${what}.`,
      }),
    ),
}
