import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { layOutSources, type Sources } from './lay-out-sources'
import { repositoryRoot } from './repository-files'

const run = promisify(execFile)
const oxlint = path.join(repositoryRoot, 'node_modules/oxlint/bin/oxlint')
const config = path.join(repositoryRoot, '.oxlintrc.json')

const levels = z.record(z.string(), z.union([z.string(), z.tuple([z.string()]).rest(z.unknown())]))
const configSchema = z.object({
  rules: levels,
  overrides: z.array(z.object({ rules: levels })),
})
const reportSchema = z.object({
  diagnostics: z.array(
    z.object({ code: z.string().default('parser'), severity: z.string(), filename: z.string() }),
  ),
})

/** The rules that `.oxlintrc.json` makes errors, in the order of the alphabet. */
export function configuredRules(): string[] {
  const { rules, overrides } = configSchema.parse(JSON.parse(readFileSync(config, 'utf8')))
  const named = [rules, ...overrides.map((override) => override.rules)].flatMap((some) =>
    Object.entries(some),
  )
  return named
    .filter(([, level]) => (Array.isArray(level) ? level[0] : level) === 'error')
    .map(([rule]) => rule)
    .sort()
}

/** The errors that the repository's own configuration finds in each of these sources, by the name of the rule. */
export async function brokenLintRules(
  sources: Sources,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = layOutSources({
    '.oxlintrc.json': readFileSync(config, 'utf8'),
    'tsconfig.json': JSON.stringify({
      extends: path.join(repositoryRoot, 'tsconfig.json'),
      include: ['src'],
    }),
    ...sources,
  })
  try {
    return byFile(await lint(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Oxlint ends with an error where it finds something; what it prints is its report all the same. */
async function lint(folder: string): Promise<string> {
  const printed = await run(process.execPath, [oxlint, '--format', 'json', 'src'], {
    cwd: folder,
  }).catch((failure: unknown) => z.object({ stdout: z.string() }).parse(failure))
  return printed.stdout
}

function byFile(report: string): ReadonlyMap<string, readonly string[]> {
  const { diagnostics } = reportSchema.parse(JSON.parse(report))
  const found = new Map<string, string[]>()
  for (const { code, severity, filename } of diagnostics) {
    const rule = severity === 'error' ? ruleOf(code) : `${ruleOf(code)} as ${severity}`
    found.set(filename, [...(found.get(filename) ?? []), rule])
  }
  return found
}

/** `typescript(await-thenable)` is `typescript/await-thenable` in the configuration. */
function ruleOf(code: string): string {
  return code.replace(/^(.+)\((.+)\)$/, '$1/$2')
}
