import type { Invariant, RepositoryFiles, Violation } from './invariant'
import { isProductSource, missing, violationsWhere, withoutComments } from './sources'

const otherHashes =
  /\b(bcrypt(js)?|scrypt(Sync)?|pbkdf2(Sync)?|argon2(i|d)\b|Argon2(i|d)\b|md5|sha1)\b/

/** One password hash: argon2id, called in one file. */
export const argon2idHashesPasswords: Invariant = {
  id: 14,
  title: 'argon2id is the only password hash',
  check: (files) => [
    ...violationsWhere(files, {
      in: (file) => isProductSource(file) || file === 'package.json',
      pattern: otherHashes,
      message: 'Passwords are hashed with argon2id only.',
    }),
    ...oneHasher(files),
  ],
}

function oneHasher(files: RepositoryFiles): Violation[] {
  const hashers = [...files]
    .filter(([file]) => isProductSource(file))
    .map(([file, text]) => [file, withoutComments(text)] as const)
    .filter(([, text]) => /from '@node-rs\/argon2'/.test(text))
  const [first, second] = hashers
  if (!first) return missing('src', 'No module hashes passwords with @node-rs/argon2.')
  if (second) return missing(second[0], `Passwords are hashed in ${first[0]} already.`)
  return /\bArgon2id\b|argon2id/.test(first[1]) || !/\balgorithm\b/.test(first[1])
    ? []
    : missing(first[0], 'The algorithm is not argon2id.')
}
