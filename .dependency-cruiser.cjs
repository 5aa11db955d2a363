/**
 * The import table of ARCHITECTURE.md, every row an error. `$1` in a target is the importer's own feature.
 */

/** In reading order: a feature imports only features above it. */
const featureOrder = [
  'audit-log',
  'email',
  'identity',
  'notifications',
  'webhooks',
  'code-sets',
  'charts',
  'coding',
  'suggestions',
  'encounters',
  'review',
  'clinical',
  'devices',
  'metrics',
  'compliance',
  'ops',
]

const isTest = '\\.(test|spec)\\.tsx?$'
const npm = 'node_modules/'
const zod = 'node_modules/zod/'
const typePackages = 'node_modules/@types/'
const core = '^src/core/'
const server = '^src/server/'
const ui = '^src/ui/'
const client = '^src/client/'
const registry = '^src/registry/'
const testing = '^src/testing/'
const decisions = 'rules|engine|projections|starter|demo'

/** Files of the importer's own feature, of these words. */
const own = (words) => `^src/features/$1/(${words})(/|\\.)`
/** Files of any feature, of these words; the order of features narrows them to those above. */
const above = (words) => `^src/features/[^/]+/(${words})(/|\\.)`
/** The importing side: files of one feature, of these words. */
const within = (words) => `^src/features/([^/]+)/(${words})(/|\\.)`

/** `builtins: true` where Node's own modules may be used. */
const layers = [
  { name: 'core', from: core, may: [core, zod] },
  { name: 'server', from: server, may: [core, server, npm, '^drizzle/meta/'], builtins: true },
  { name: 'ui', from: ui, may: [core, ui, npm] },
  { name: 'client', from: client, may: [core, ui, client, registry, npm] },
  {
    name: 'decisions-and-contracts',
    from: within(`${decisions}|contract`),
    may: [core, zod, typePackages, own(`${decisions}|contract`), above('contract')],
  },
  {
    name: 'tables',
    from: within('tables'),
    may: [core, 'node_modules/drizzle-orm/', '^src/server/columns\\.', above('tables')],
  },
  {
    name: 'queries',
    from: within('queries'),
    may: [
      core,
      zod,
      'node_modules/drizzle-orm/',
      '^src/server/(db|transaction)\\.',
      own('queries|contract'),
      above('tables'),
    ],
  },
  {
    name: 'service',
    from: within('service'),
    may: [core, server, npm, own(`service|queries|contract|${decisions}`), above('index|contract')],
    builtins: true,
  },
  {
    name: 'router-and-jobs',
    from: within('router|jobs'),
    may: [core, zod, server, own('service|router|jobs'), above('contract')],
  },
  {
    name: 'feature-ui',
    from: within('ui'),
    may: [core, ui, client, npm, own(`ui|contract|${decisions}`), above('contract|ui')],
  },
  {
    name: 'feature-index',
    from: within('index'),
    may: [own(`service|queries|contract|${decisions}`)],
  },
  {
    name: 'registry',
    from: registry,
    may: [core, server, registry, npm, above('router|jobs|tables|index|contract')],
    builtins: true,
  },
  {
    name: 'app',
    from: '^src/app/',
    may: [core, ui, client, registry, npm, '^src/app/', above('ui|index|contract')],
    builtins: true,
  },
  {
    name: 'tasks',
    from: '^tasks/',
    may: [core, server, registry, npm, '^tasks/', above('index')],
    builtins: true,
  },
  {
    name: 'e2e',
    from: '^e2e/',
    may: [core, testing, npm, '^e2e/', '^playwright\\.config\\.ts$'],
    builtins: true,
    tests: true,
  },
]

/** A layer reaches what its row allows and nothing else; its tests may reach further. */
function layerRules({ name, from, may, builtins = false, tests = false }) {
  const importer = { path: from, ...(tests ? {} : { pathNot: isTest }) }
  const reach = {
    name: `${name}-reaches-too-far`,
    severity: 'error',
    from: importer,
    to: { pathNot: may, dependencyTypesNot: ['core'] },
  }
  const noBuiltins = {
    name: `${name}-uses-node`,
    severity: 'error',
    from: importer,
    to: { dependencyTypes: ['core'] },
  }
  return builtins ? [reach] : [reach, noBuiltins]
}

const featureOrderRules = featureOrder.slice(0, -1).map((feature, place) => ({
  name: `${feature}-imports-a-feature-below-it`,
  severity: 'error',
  from: { path: `^src/features/${feature}/` },
  to: { path: `^src/features/(${featureOrder.slice(place + 1).join('|')})/` },
}))

const graphRules = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-orphans',
    severity: 'error',
    from: {
      orphan: true,
      pathNot: ['\\.d\\.ts$', isTest, '^src/app/', '(^|/)[^/]+\\.config\\.(ts|mjs)$'],
    },
    to: {},
  },
  { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'unknown-feature',
    severity: 'error',
    from: { path: '^src/features/', pathNot: `^src/features/(${featureOrder.join('|')})/` },
    to: {},
  },
  {
    name: 'service-without-frameworks',
    severity: 'error',
    from: { path: within('service'), pathNot: isTest },
    to: {
      path: 'node_modules/(drizzle-orm|drizzle-kit|@trpc/[^/]+|next|react|react-dom|@tanstack/[^/]+)/',
    },
  },
  {
    name: 'client-knows-router-types-only',
    severity: 'error',
    from: { path: client, pathNot: isTest },
    to: { path: registry, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'client-knows-only-the-routers',
    severity: 'error',
    from: { path: client, pathNot: isTest },
    to: { path: registry, pathNot: '^src/registry/routers\\.ts$' },
  },
  {
    name: 'other-features-through-their-door',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/', pathNot: isTest },
    to: {
      path: '^src/features/',
      pathNot: ['^src/features/$1/', above('index|contract|tables|ui')],
    },
  },
  {
    name: 'nothing-imports-a-route',
    severity: 'error',
    from: { pathNot: '^src/app/' },
    to: { path: '^src/app/' },
  },
  {
    name: 'nothing-imports-a-test',
    severity: 'error',
    from: { pathNot: '^e2e/' },
    to: { path: isTest },
  },
  {
    name: 'testing-is-for-tests',
    severity: 'error',
    from: { path: '^(src|tasks)/', pathNot: [testing, isTest] },
    to: { path: testing },
  },
  {
    name: 'shipped-code-uses-shipped-packages',
    severity: 'error',
    from: {
      path: '^(src|tasks)/',
      pathNot: [testing, isTest, '^tasks/(verify/|find-chromium\\.)'],
    },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: typePackages },
  },
  {
    name: 'declared-packages-only',
    severity: 'error',
    // The servers that the bench compares with bring their own manifest.
    from: { pathNot: '^bench/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...graphRules, ...featureOrderRules, ...layers.flatMap(layerRules)],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|\\.smartcoders|next-env\\.d\\.ts)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
