import type { Invariant, RepositoryFiles, Violation } from './invariant'
import { missing, withoutComments } from './sources'

const reader = 'src/server/env.ts'
const example = '.env.example'

/** Who deploys sees every variable in one file, and none that nobody reads. */
export const environmentIsListed: Invariant = {
  id: 9,
  title: '.env.example lists every variable that src/server/env.ts reads, and no other',
  check: (files) => {
    const source = files.get(reader)
    if (source === undefined)
      return missing(reader, 'The module that reads the environment is missing.')
    const read = variablesRead(source)
    const listed = variablesListed(files)
    return [
      ...read.filter((name) => !listed.includes(name)).map((name) => unlisted(name)),
      ...listed.filter((name) => !read.includes(name)).map((name) => unread(name)),
    ]
  },
}

/** Variables are the upper-case keys of the schema, or read as `env.NAME`. */
function variablesRead(source: string): string[] {
  const names = withoutComments(source).matchAll(
    /(?:^|[{,])\s*([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)\s*:|\benv\.([A-Z][A-Z0-9_]+)\b/gm,
  )
  return [...new Set([...names].map((match) => match[1] ?? match[2] ?? ''))]
}

/** Lines `NAME=value`, or `# NAME=value` where the default is good. */
function variablesListed(files: RepositoryFiles): string[] {
  const lines = (files.get(example) ?? '').matchAll(/^#?\s?([A-Z][A-Z0-9_]*)=/gm)
  return [...lines].map((match) => match[1] ?? '')
}

function unlisted(name: string): Violation {
  return { file: example, message: `${name} is read by ${reader} and not listed.` }
}

function unread(name: string): Violation {
  return { file: example, message: `${name} is listed and read by nobody.` }
}
