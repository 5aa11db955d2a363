import type { Invariant, RepositoryFiles, Violation } from './invariant'
import { isProductSource, violationsWhere, withoutComments } from './sources'

const driver = /from '(postgres|pg|drizzle-orm\/(postgres-js|node-postgres)[^']*)'/
const poolUse = /\bpools\.\w+\.(sql|db)\b|\.(begin|reserve|transaction)\(|\bopenPool\(/
const exportedFunction = /^export (?:async )?function (\w+)(?:<[^(]*>)?\(([^)]*)\)?/gm

/** A query cannot run outside an organization's scope, because it cannot get at a connection by itself. */
export const poolStaysInServer: Invariant = {
  id: 1,
  title: 'the pool is used only in src/server, every scoped query goes through the scope wrapper',
  check: (files) => [
    ...violationsWhere(files, {
      in: isOutsideServer,
      pattern: driver,
      message: 'Only src/server talks to the driver: take a Tx.',
    }),
    ...violationsWhere(files, {
      in: isOutsideServer,
      pattern: poolUse,
      message: 'Only src/server uses the pool: open the scope with withOrgScope.',
    }),
    ...unscopedQueries(files),
  ],
}

function isOutsideServer(file: string): boolean {
  return isProductSource(file) && !file.startsWith('src/server/')
}

/** A query takes its transaction first, or is a statement that finds its scope itself. */
function unscopedQueries(files: RepositoryFiles): Violation[] {
  return [...files]
    .filter(([file]) => isProductSource(file) && /^src\/features\/[^/]+\/queries[./]/.test(file))
    .flatMap(([file, text]) => {
      const source = withoutComments(text)
      const unscoped = [...source.matchAll(exportedFunction)].filter(
        ([, , parameters = ''], at, all) =>
          !/^\s*_?tx\s*:\s*Tx\b/.test(parameters) &&
          !source.slice(all[at]?.index, all[at + 1]?.index).includes('callStatement'),
      )
      return unscoped.map(([, name]) => ({
        file,
        message: `${name} takes no Tx first, so nothing proves that it runs in a scope.`,
      }))
    })
}
