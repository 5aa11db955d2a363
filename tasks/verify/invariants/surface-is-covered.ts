import type { Invariant, RepositoryFiles, Violation } from './invariant'
import { isProductSource, isTestSource, withoutComments } from './sources'

const visits = 'e2e/support/page-visits.ts'

/** The workflows that must have an end-to-end test, by its name. */
export const workflows = [
  'admin-invites-a-colleague',
  'admin-reads-the-audit-log',
  'coder-codes-and-submits-a-chart',
  'developer-makes-a-token-and-calls',
  'everyone-signs-in-and-out',
  'manager-imports-and-assigns-charts',
  'nobody-crosses-organizations',
  'someone-resets-a-forgotten-password',
  'supervisor-returns-coder-mends-supervisor-approves',
]

/** Nothing is offered that nobody uses, and nothing is used that no test walks through. */
export const surfaceIsCovered: Invariant = {
  id: 10,
  title: 'every page is visited, every public procedure is used, every workflow has a spec',
  check: (files) => [
    ...unvisitedPages(files),
    ...unusedProcedures(files),
    ...workflows
      .map((workflow) => `e2e/${workflow}.spec.ts`)
      .filter((file) => !files.has(file))
      .map((file) => ({ file, message: 'This workflow has no end-to-end test.' })),
  ],
}

/** The address of a page: its folders without route groups. */
export function routeOf(file: string): string {
  const folders = file.replace(/^src\/app\/?/, '').replace(/\/?page\.tsx$/, '')
  const segments = folders.split('/').filter((folder) => folder !== '' && !folder.startsWith('('))
  return `/${segments.join('/')}`
}

function unvisitedPages(files: RepositoryFiles): Violation[] {
  const visited = [...visitFiles(files).matchAll(/\broute: '([^']+)'/g)].map(
    ([, route]) => route ?? '',
  )
  const pages = [...files.keys()].filter((file) => /^src\/app\/(.*\/)?page\.tsx$/.test(file))
  const routes = pages.map(routeOf)
  return [
    ...pages
      .filter((file) => !visited.includes(routeOf(file)))
      .map((file) => ({ file, message: `${visits} does not visit ${routeOf(file)}.` })),
    ...visited
      .filter((route) => !routes.includes(route))
      .map((route) => ({ file: visits, message: `There is no page ${route}.` })),
  ]
}

function unusedProcedures(files: RepositoryFiles): Violation[] {
  const callers = [...files]
    .filter(([file]) => isCaller(file))
    .map(([, text]) => withoutComments(text).replace(/\s+/g, ''))
    .join('\n')
  return procedures(files)
    .filter(({ name }) => !new RegExp(`\\.${name.replace('.', '\\.')}\\b`).test(callers))
    .map(({ name, file }) => ({
      file,
      message: `Neither the interface nor a typed client calls ${name}.`,
    }))
}

function isCaller(file: string): boolean {
  const interfaces = /^src\/(client|app|features\/[^/]+\/ui)\//.test(file)
  return (interfaces && isProductSource(file)) || (file.startsWith('tasks/') && !isTestSource(file))
}

/** The visits and the parts that they are put together of, as one text. */
function visitFiles(files: RepositoryFiles): string {
  return [...files]
    .filter(([file]) => /^e2e\/support\/[a-z]+-visits\.ts$/.test(file))
    .map(([, text]) => text)
    .join('\n')
}

interface Procedure {
  readonly name: string
  readonly file: string
}

/** `charts.list` and the like: the routers of the registry and the entries of each. */
function procedures(files: RepositoryFiles): Procedure[] {
  const registry = withoutComments(files.get('src/registry/routers.ts') ?? '')
  return [...files]
    .filter(([file]) => /^src\/features\/[^/]+\/router\.ts$/.test(file))
    .flatMap(([file, text]) => proceduresOf({ file, text: withoutComments(text), registry }))
}

interface RouterSource {
  readonly file: string
  readonly text: string
  readonly registry: string
}

function proceduresOf({ file, text, registry }: RouterSource): Procedure[] {
  const routers = text.matchAll(/export const (\w+) = router\(\{([\s\S]*?)\n\}\)/g)
  return [...routers].flatMap(([, exported = '', entries = '']) => {
    const mounted = new RegExp(`\\b(\\w+):\\s*${exported}\\b`).exec(registry)?.[1]
    const names = [...entries.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name ?? '')
    return mounted === undefined ? [] : names.map((name) => ({ name: `${mounted}.${name}`, file }))
  })
}
