import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { layOutSources, type Sources } from './lay-out-sources'
import { repositoryRoot } from './repository-files'

const loadConfig = createRequire(import.meta.url)

/** The import rules that each of these sources breaks, as `<importing file>: <rule>`; the sources are laid out in a folder of their own. */
export async function brokenImportRules(sources: Sources): Promise<ReadonlySet<string>> {
  const folder = layOut(sources)
  try {
    const { summary } = await cruiseFolder(folder)
    return new Set(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function layOut(sources: Sources): string {
  const tsconfig = { compilerOptions: { baseUrl: '.', paths: { '@/*': ['./src/*'] } } }
  const manifest = loadConfig(path.join(repositoryRoot, 'package.json')) as unknown
  return layOutSources({
    'tsconfig.json': JSON.stringify(tsconfig),
    'package.json': JSON.stringify(manifest),
    ...sources,
  })
}

async function cruiseFolder(folder: string): Promise<ICruiseResult> {
  const { forbidden, options } = loadConfig(
    path.join(repositoryRoot, '.dependency-cruiser.cjs'),
  ) as IConfiguration
  const report = await cruise(
    ['src', 'e2e'],
    {
      ...options,
      baseDir: folder,
      tsConfig: { fileName: path.join(folder, 'tsconfig.json') },
      validate: true,
      ruleSet: { forbidden: forbidden ?? [] },
    },
    { ...options?.enhancedResolveOptions, symlinks: false },
    { tsConfig: extractTSConfig(path.join(folder, 'tsconfig.json')) },
  )
  if (typeof report.output === 'string') throw new Error('The cruiser answered with text.')
  return report.output
}
