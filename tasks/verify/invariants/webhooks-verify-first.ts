import type { Invariant } from './invariant'
import { isProductSource, withoutComments } from './sources'

const databaseRead = /\b(withOrgScope|with[A-Z]\w*Scope|sql`|\.select\(|tx\b)/
const verification = /\bverify\w*Signature\w*\s*\(/

/** A forged webhook costs one HMAC and reads nothing. */
export const webhooksVerifyFirst: Invariant = {
  id: 6,
  title: "a webhook's signature is verified over the raw body before any database read",
  check: (files) =>
    [...files]
      .filter(([file]) => isInboundHandler(file))
      .flatMap(([file, text]) => {
        const source = afterImports(withoutComments(text))
        const read = source.search(databaseRead)
        const verified = source.search(verification)
        if (read < 0) return []
        return verified >= 0 && verified < read
          ? []
          : [{ file, message: 'The signature must be verified before the database is read.' }]
      }),
}

function isInboundHandler(file: string): boolean {
  return (
    isProductSource(file) &&
    (/^src\/features\/webhooks\/service\/(receive|accept|take)-/.test(file) ||
      /^src\/app\/api\/webhooks\//.test(file))
  )
}

function afterImports(source: string): string {
  return source.replace(/^import[\s\S]*?from '[^']+'$/gm, (text) => ' '.repeat(text.length))
}
