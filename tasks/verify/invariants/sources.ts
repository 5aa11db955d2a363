import type { RepositoryFiles, Violation } from './invariant'

interface LineSearch {
  /** Which files are searched. */
  readonly in: (file: string) => boolean
  readonly pattern: RegExp
  readonly message: string
  /** Whether a comment is searched, too. */
  readonly comments?: boolean
}

/** A violation for every line that matches. */
export function violationsWhere(files: RepositoryFiles, search: LineSearch): Violation[] {
  return [...files]
    .filter(([file]) => search.in(file))
    .flatMap(([file, text]) =>
      (search.comments ? text : withoutComments(text))
        .split('\n')
        .flatMap((line, index) =>
          search.pattern.test(line) ? [{ file, line: index + 1, message: search.message }] : [],
        ),
    )
}

/** The text with its comments blanked; lines keep their numbers. */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/^\s*(\/\/|--[\s>]).*$/gm, '')
    .replace(/\s\/\/\s.*$/gm, '')
}

/** All migrations in the order in which they run, as one text without comments. */
export function migrations(files: RepositoryFiles): string {
  return [...files.keys()]
    .filter((file) => /^drizzle\/[^/]+\.sql$/.test(file))
    .sort()
    .map((file) => withoutComments(files.get(file) ?? ''))
    .join('\n')
}

export function isProductSource(file: string): boolean {
  return /^src\/.*\.tsx?$/.test(file) && !isTestSource(file)
}

export function isTestSource(file: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(file) || /^(src\/testing|e2e|bench)\//.test(file)
}

/** The single violation of a promise that no file keeps. */
export function missing(file: string, message: string): Violation[] {
  return [{ file, message }]
}
