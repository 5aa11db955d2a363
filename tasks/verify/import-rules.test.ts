import { beforeAll, describe, expect, it } from 'vitest'
import { brokenImportRules } from './import-rules'
import type { Sources } from './lay-out-sources'

interface Case {
  readonly title: string
  /** The importing file, unlike that of every other case. */
  readonly file: string
  readonly imports: readonly string[]
  readonly breaks: readonly string[]
}

const leaf = 'export const target = 1\n'

const leaves: Sources = {
  'src/core/day.ts': leaf,
  'src/server/db.ts': leaf,
  'src/registry/routers.ts': leaf,
  'src/features/charts/contract.ts': leaf,
  'src/features/charts/index.ts': "export { target } from './contract'\n",
  'src/features/charts/queries.ts': leaf,
  'src/features/charts/service/lock-chart.ts': leaf,
  'src/features/coding/queries.ts': leaf,
  'src/features/coding/rules/may-submit.ts': leaf,
  'src/features/review/contract.ts': leaf,
  'src/core/forgotten.ts': leaf,
  'src/server/feed.ts': "import './jobs'\n",
  'src/server/jobs.ts': "import './feed'\n",
}

const cases: readonly Case[] = [
  {
    title: 'a service may call its rules, its queries, the server and the door of a feature above',
    file: 'src/features/coding/service/submit-chart.ts',
    imports: ['@/features/charts', '../rules/may-submit', '../queries', '@/server/db', 'node:zlib'],
    breaks: [],
  },
  {
    title: 'a feature may not import a feature below it',
    file: 'src/features/charts/service/list-charts.ts',
    imports: ['@/features/review/contract'],
    breaks: ['charts-imports-a-feature-below-it'],
  },
  {
    title: 'another feature is entered by its door only',
    file: 'src/features/review/service/decide-audit.ts',
    imports: ['@/features/charts/service/lock-chart'],
    breaks: ['other-features-through-their-door', 'service-reaches-too-far'],
  },
  {
    title: 'a service knows no framework',
    file: 'src/features/coding/service/save-codes.ts',
    imports: ['drizzle-orm'],
    breaks: ['service-without-frameworks'],
  },
  {
    title: 'a decision reads no database',
    file: 'src/features/coding/engine/check-codes.ts',
    imports: ['../queries'],
    breaks: ['decisions-and-contracts-reaches-too-far'],
  },
  {
    title: 'a contract reaches the browser, so it uses no module of Node',
    file: 'src/features/coding/contract/save-codes.ts',
    imports: ['node:crypto'],
    breaks: ['decisions-and-contracts-uses-node'],
  },
  {
    title: 'the core uses zod and itself',
    file: 'src/core/actor.ts',
    imports: ['zod', 'pino', './day'],
    breaks: ['core-reaches-too-far'],
  },
  {
    title: 'the browser knows the routers by type only',
    file: 'src/client/trpc.ts',
    imports: ['@/registry/routers'],
    breaks: ['client-knows-router-types-only'],
  },
  {
    title: 'the browser knows no server code',
    file: 'src/client/session.ts',
    imports: ['@/server/db'],
    breaks: ['client-reaches-too-far'],
  },
  {
    title: 'a page reaches no service',
    file: 'src/app/charts/page.tsx',
    imports: ['@/features/charts/service/lock-chart'],
    breaks: ['app-reaches-too-far'],
  },
  {
    title: 'the interface of a feature reaches no query',
    file: 'src/features/charts/ui/chart-list.tsx',
    imports: ['../queries', '../contract', 'react'],
    breaks: ['feature-ui-reaches-too-far'],
  },
  {
    title: 'an end-to-end test knows the product through its surface',
    file: 'e2e/coder-codes-a-chart.spec.ts',
    imports: ['@/server/db', '@/core/day'],
    breaks: ['e2e-reaches-too-far'],
  },
  {
    title: 'every feature has its place in the order',
    file: 'src/features/billing/service/send-bill.ts',
    imports: ['@/core/day'],
    breaks: ['unknown-feature'],
  },
  {
    title: 'shipped code imports no test support',
    file: 'src/features/metrics/service/count-charts.ts',
    imports: ['@/testing/clock'],
    breaks: ['service-reaches-too-far', 'testing-is-for-tests'],
  },
  {
    title: 'test support imports anything but a route',
    file: 'src/testing/clock.ts',
    imports: ['@/features/charts/queries', '@/server/db', 'vitest'],
    breaks: [],
  },
  {
    title: 'a module that is not there is an error',
    file: 'src/server/log.ts',
    imports: ['./lost'],
    breaks: ['resolvable', 'server-reaches-too-far'],
  },
]

function importing(specifiers: readonly string[]): string {
  return specifiers.map((specifier) => `import '${specifier}'\n`).join('')
}

describe('the import rules', () => {
  let broken: ReadonlySet<string>

  beforeAll(async () => {
    const importers = cases.map(({ file, imports }) => [file, importing(imports)] as const)
    const typeImporter =
      "import type { target } from '@/registry/routers'\nexport type Own = typeof target\n"
    broken = await brokenImportRules({
      ...leaves,
      ...Object.fromEntries(importers),
      'src/client/router-types.ts': typeImporter,
    })
  })

  const breaksOf = (file: string) =>
    [...broken]
      .filter((line) => line.startsWith(`${file}: `))
      .map((line) => line.slice(file.length + 2))
      .sort()

  it.each(cases)('$title', ({ file, breaks }) => {
    expect(breaksOf(file)).toEqual(breaks)
  })

  it('lets the browser import the type of the routers', () => {
    expect(breaksOf('src/client/router-types.ts')).toEqual([])
  })

  it('calls a module dead that nobody imports and that imports nothing', () => {
    expect(breaksOf('src/core/forgotten.ts')).toEqual(['no-orphans'])
  })

  it('finds a cycle once, on one of its modules', () => {
    const inCycle = [...broken].filter((line) => line.endsWith(': no-cycles'))
    expect(inCycle).toHaveLength(1)
    expect(inCycle[0]).toMatch(/^src\/server\/(feed|jobs)\.ts/)
  })
})
