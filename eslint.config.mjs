import js from '@eslint/js'
import next from '@next/eslint-plugin-next'
import tseslint from 'typescript-eslint'
import { repositoryRules } from './tasks/verify/eslint-rules.mjs'

const tests = ['**/*.test.ts', '**/*.test.tsx', 'e2e/**/*.ts']
const configs = ['**/*.config.ts', '*.config.mjs', '*.cjs']
const commandLine = ['tasks/**/*.ts', 'bench/**/*.ts', 'docs/**/*.ts']

const unusedNames = {
  args: 'all',
  argsIgnorePattern: '^_',
  caughtErrors: 'none',
  ignoreRestSiblings: true,
}

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name, so that one thing has one name everywhere.',
}
const noProcessEnv = [
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'Read the environment through src/server/env.ts.',
  },
  {
    selector: 'VariableDeclarator[init.name="process"] Property[key.name="env"]',
    message: 'Read the environment through src/server/env.ts.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier',
    message: 'Read the environment through src/server/env.ts.',
  },
]
const noDoubleAssertion = {
  selector:
    'TSAsExpression > TSAsExpression.expression[typeAnnotation.type=/TS(Unknown|Any)Keyword/]',
  message: 'Parse or narrow the value instead of asserting it twice.',
}
const noGetForm = {
  selector: 'JSXOpeningElement[name.name="form"]:not(:has(> JSXAttribute[name.name="method"]))',
  message:
    'Give the form method="post": sent before the page works it would put its fields into the URL.',
}
const noUnrunTests = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fixme|fails)$/]',
  message: 'Every test runs: remove the test or let it run.',
}

const noClock = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"], CallExpression[callee.object.name="Math"][callee.property.name="random"]',
  message: 'A decision is pure: take the time and the chance as arguments.',
}
const pure = [
  'src/core/**/*.ts',
  'src/features/*/{rules,engine,projections,contract,starter,demo}/**/*.ts',
  'src/features/*/contract.ts',
]

/** A rule that only warns is read by nobody. */
function asErrors(rules) {
  const error = ([name, setting]) => {
    if (Array.isArray(setting))
      return [name, setting[0] === 'off' ? setting : ['error', ...setting.slice(1)]]
    return [name, setting === 'off' || setting === 0 ? 'off' : 'error']
  }
  return Object.fromEntries(Object.entries(rules).map(error))
}

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '.next/**',
      '.smartcoders/**',
      'screens/**',
      'test-results/**',
      'playwright-report/**',
      'next-env.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', unusedNames],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs', '**/*.cjs'],
    plugins: { repository: repositoryRules },
    rules: {
      complexity: ['error', 10],
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        ...noProcessEnv,
        noDoubleAssertion,
        noUnrunTests,
        noGetForm,
      ],
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'repository/barrel-file': 'error',
      'repository/feature-file-word': 'error',
      'repository/file-name': 'error',
      'repository/service-export': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { '@next/next': next },
    rules: {
      ...asErrors(next.configs['core-web-vitals'].rules),
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/app/**/*.{ts,tsx}', ...configs],
    rules: {
      'no-restricted-syntax': ['error', ...noProcessEnv, noDoubleAssertion, noGetForm],
    },
  },
  {
    files: ['src/server/env.ts', ...configs],
    rules: { 'no-restricted-syntax': ['error', noDoubleAssertion] },
  },
  {
    files: [...tests, 'bench/**/*.ts', 'docs/**/*.ts', 'src/testing/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noDoubleAssertion, noUnrunTests],
    },
  },
  {
    // Tools take the default export of their configuration and of a global setup.
    files: ['**/global-setup.ts', '**/*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', noDoubleAssertion] },
  },
  {
    files: pure,
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', 'Buffer', 'fetch', 'process', 'setTimeout', 'setInterval'],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        ...noProcessEnv,
        noDoubleAssertion,
        noClock,
      ],
    },
  },
  { files: commandLine, rules: { 'no-console': 'off' } },
  {
    files: tests,
    rules: {
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      // A describe block is a list of tests, not a function one reads as a whole.
      'max-lines-per-function': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { module: 'writable', require: 'readonly' } },
  },
)
